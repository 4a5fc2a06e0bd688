package inkling.app.shared.run;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.ExtraExamples;
import inkling.learn.MyDigitsExamples;
import inkling.learn.Recipe;
import inkling.learn.RowChanges;
import inkling.learn.file.CheckpointFile;
import inkling.learn.runs.MyDigitsFolder;
import inkling.learn.runs.RecordedTraining;
import inkling.learn.runs.RowChangesFile;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import inkling.learn.train.Training;
import inkling.sketch.generated.Doodles;
import inkling.sketch.generated.RareForms;
import inkling.sketch.mydigits.MyDigits;
import inkling.sketch.mydigits.MyDigitsSplit;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How a run is opened. Done off the FX thread, as it may read a lot. */
interface RunOpening {
    /** Opens it on a data set. */
    RecordedTraining open(DataSet data) throws IOException;

    /**
     * A new run.
     *
     * @param myDigits whether it learns from the user's own digits as well
     * @param changes rows of the data set that are left out or added
     * @param before the model in use, to be compared on those digits; null for none
     * @param from the model whose weights it begins with; null for random ones
     */
    static RunOpening start(
            RunStore store,
            String name,
            Recipe asked,
            boolean myDigits,
            RowChanges changes,
            @Nullable Classifier before,
            @Nullable Classifier from) {
        return data -> {
            Recipe recipe = allowed(() -> asked.fittedTo(data));
            ExtraExamples extra = extra(recipe, myDigits, data.classes()).with(changes.effective(recipe.split(), data));
            RecordedTraining opened = RecordedTraining.of(
                    startTraining(recipe, data, extra, from),
                    () -> store.orTemporary().start(name, recipe, data, extra, comparable(before, data), null));
            if (from != null) {
                opened.checkpoint(); // or a run that is stopped in its first epoch would go on from random weights
            }
            return opened;
        };
    }

    /** A stored run, from its checkpoint; from the beginning if it has none. */
    static RunOpening resume(RunStore store, Run run) {
        return data -> {
            ExtraExamples extra = extra(run);
            Training training = Files.exists(run.checkpoint())
                    ? CheckpointFile.resume(run.checkpoint(), data, extra)
                    : startTraining(run.recipe(), data, extra, null);
            return RecordedTraining.of(training, () -> store.resume(run));
        };
    }

    /** A model of other classes cannot be compared on the same drawings. */
    private static @Nullable Classifier comparable(@Nullable Classifier before, DataSet data) {
        return before != null && before.classNames().equals(data.classes()) ? before : null;
    }

    /** What this data set does not allow is said: such as layers that cannot end in as many scores, or more rows than it has. */
    private static <T> T allowed(Supplier<T> work) throws IOException {
        try {
            return work.get();
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Training startTraining(Recipe recipe, DataSet data, ExtraExamples extra, @Nullable Classifier from)
            throws IOException {
        int workers = Runtime.getRuntime().availableProcessors();
        if (from != null
                && from.card().recipe().split().trainsOnLast(recipe.split().validationRows(), data)) {
            throw new IOException(
                    "expected a model that was not trained on the validation rows, found " + from + ", which was");
        }
        return allowed(() -> from == null
                ? Training.start(recipe, data, extra, workers)
                : Training.startFrom(from, recipe, data, extra, workers));
    }

    /**
     * What a new run learns from besides the data set: what is generated as its recipe says and, if asked for, the drawings of its classes
     * that are in My drawings now.
     */
    static ExtraExamples extra(Recipe recipe, boolean myDigits, Classes classes) throws IOException {
        return with(recipe, myDigits ? kept(classes) : MyDigitsExamples.NONE);
    }

    /** What a continued run learns from besides the data set: what it began with. */
    static ExtraExamples extra(Run run) throws IOException {
        return with(run.recipe(), MyDigitsFolder.of(run).read())
                .with(RowChangesFile.of(run).read());
    }

    private static ExtraExamples with(Recipe recipe, MyDigitsExamples myDigits) {
        return ExtraExamples.of(recipe, RareForms::digits, Doodles::pictures, myDigits);
    }

    private static MyDigitsExamples kept(Classes classes) throws IOException {
        MyDigitsSplit split =
                MyDigitsSplit.of(MyDigits.open(MyDigits.userFolder()).digits(), classes);
        return new MyDigitsExamples(split.training(), split.validation());
    }
}
