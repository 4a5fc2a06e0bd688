package inkling.app.train.run;

import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.ExtraExamples;
import inkling.learn.Recipe;
import inkling.learn.Training;
import inkling.learn.file.CheckpointFile;
import inkling.learn.runs.RecordedTraining;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** How a run is opened. Done off the FX thread, as it may read a lot. */
interface RunOpening {
    /** Opens it on a data set. */
    RecordedTraining open(DataSet data) throws IOException;

    /**
     * A new run.
     *
     * @param myDigits whether it learns from the user's own digits as well
     * @param before the model in use, to be compared on those digits; null for none
     */
    static RunOpening start(RunStore store, String name, Recipe recipe, boolean myDigits, @Nullable Classifier before) {
        return data -> {
            ExtraExamples extra = ExtraDigits.of(recipe, myDigits);
            return RecordedTraining.of(
                    startTraining(recipe, data, extra), () -> store.start(name, recipe, data, extra, before, null));
        };
    }

    /** A stored run, from its checkpoint; from the beginning if it has none. */
    static RunOpening resume(RunStore store, Run run) {
        return data -> {
            ExtraExamples extra = ExtraDigits.of(run);
            Training training = Files.exists(run.checkpoint())
                    ? CheckpointFile.resume(run.checkpoint(), data, extra)
                    : startTraining(run.recipe(), data, extra);
            return RecordedTraining.of(training, () -> store.resume(run));
        };
    }

    private static Training startTraining(Recipe recipe, DataSet data, ExtraExamples extra) throws IOException {
        try {
            return Training.start(recipe, data, extra, Runtime.getRuntime().availableProcessors());
        } catch (IllegalArgumentException e) { // such as a recipe that wants more rows than this data set has
            throw new IOException(e.getMessage(), e);
        }
    }
}
