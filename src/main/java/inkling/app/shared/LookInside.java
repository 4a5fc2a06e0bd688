package inkling.app.shared;

import inkling.app.shared.model.Lens;
import inkling.learn.runs.Run;
import org.jspecify.annotations.Nullable;

/** What another screen asks Inside to look at. */
public sealed interface LookInside {
    /** The drawing on the pad. */
    record OfDrawing() implements LookInside {}

    /**
     * A row of the data set.
     *
     * @param through the model that Explore looks through in place of the one in use; null for the one in use
     */
    record OfRow(int row, @Nullable Lens through) implements LookInside {}

    /** A stored run, after its last epoch. */
    record OfRun(Run run) implements LookInside {}

    /** The run in progress, while it learns. */
    record OfLearning() implements LookInside {}
}
