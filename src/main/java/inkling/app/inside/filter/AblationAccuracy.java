package inkling.app.inside.filter;

import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.filters.ValidationSample;
import inkling.learn.inside.Ablation;
import inkling.learn.inside.MapName;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Measures what a model gets right with maps switched off. For one thread at a time; what stays the same is measured only once. */
final class AblationAccuracy {
    /** What is to be measured. */
    record Question(Classifier model, DataSet data, Set<MapName> off) {}

    /**
     * The accuracy without and with maps switched off.
     *
     * @param before how many rows the model gets right
     * @param after the same with the maps switched off
     * @param rows of how many
     * @param firstRow the first of them
     * @param lastRow the last of them
     * @param trained whether the model may have been trained on them
     */
    record Result(Set<MapName> off, int before, int after, int rows, int firstRow, int lastRow, boolean trained) {
        double shareBefore() {
            return (double) before / rows;
        }

        double shareAfter() {
            return (double) after / rows;
        }
    }

    private @Nullable DataSet data;
    private @Nullable ValidationSample sample;
    private @Nullable Classifier model;
    private int before;

    Result of(Question question) {
        ValidationSample rows = sample;
        if (rows == null || !question.data().equals(data)) {
            rows = ValidationSample.of(question.data());
            sample = rows;
            data = question.data();
            model = null;
        }
        if (model != question.model()) {
            before = rows.correct(question.model());
            model = question.model();
        }
        int after = question.off().isEmpty() ? before : rows.correct(Ablation.of(question.model(), question.off()));
        return new Result(
                question.off(),
                before,
                after,
                rows.size(),
                rows.firstRow(),
                rows.lastRow(),
                rows.mayBeTrainedOn(question.model()));
    }
}
