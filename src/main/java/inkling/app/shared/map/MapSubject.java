package inkling.app.shared.map;

import inkling.analysis.neighbors.Features;
import inkling.analysis.neighbors.axes.Spanning;
import inkling.app.shared.MapState.Similarity;
import inkling.app.shared.Texts;
import inkling.app.shared.model.Lens;
import inkling.data.DataSet;
import inkling.learn.ClassMatch;
import inkling.learn.Classifier;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What there is to be a map of.
 *
 * @param model by whose last hidden layer rows are similar; null for their pixels
 */
record MapSubject(DataSet data, @Nullable Classifier model) {
    private static final Texts TEXTS = Texts.of("window");
    private static final int FEWEST_ROWS = 2;

    static MapSubject of(DataSet data, Similarity similarity, @Nullable Lens lens) {
        return new MapSubject(data, similarity == Similarity.PIXELS || lens == null ? null : lens.model());
    }

    /** Why there can be no such map: one sentence; empty if there can. */
    static String problem(DataSet data, Similarity similarity, @Nullable Lens lens) {
        if (data.rows() > Spanning.MOST_ROWS) {
            return TEXTS.get("map.many", data.rows(), Spanning.MOST_ROWS);
        }
        if (data.rows() < FEWEST_ROWS) {
            return TEXTS.get("map.few");
        }
        if (similarity == Similarity.PIXELS) {
            return "";
        }
        if (lens == null) {
            return TEXTS.get("map.no-model");
        }
        if (!ClassMatch.canEvaluate(lens.model(), data.classes())) {
            return TEXTS.get("map.other-classes", lens.name());
        }
        return Features.ofModel(lens.model()).isEmpty() ? TEXTS.get("map.no-layer", lens.name()) : "";
    }

    Features features() {
        return model == null ? Features.pixels() : Features.ofModel(model).orElseThrow();
    }

    /** Whether both are of the same rows, each by a model: if they are not equal, only the models differ. */
    boolean differsOnlyInModelFrom(@Nullable MapSubject other) {
        return model != null
                && other != null
                && other.model != null
                && Objects.equals(data.labels(), other.data.labels());
    }
}
