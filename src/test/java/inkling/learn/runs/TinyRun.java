package inkling.learn.runs;

import inkling.data.DataSet;
import inkling.learn.Digits;
import inkling.learn.ExtraExamples;
import inkling.learn.Recipe;
import inkling.learn.TrainingSplit;
import inkling.learn.file.CheckpointFile;
import inkling.learn.file.RecipeFile;
import inkling.learn.train.Epoch;
import inkling.learn.train.Training;
import java.io.IOException;

/** A real run of a few hundred synthetic digits and a few milliseconds. */
public final class TinyRun {
    public static final DataSet DATA = Digits.data(400, 300);

    private TinyRun() {}

    /** Trains on 200 rows and validates on 100. */
    public static Recipe recipe() {
        return RecipeFile.named("softmax").withBatch(20).withEpochs(3).withSplit(new TrainingSplit(100, 0, 0));
    }

    /** Trains it to its end and records it. */
    public static Run kept(RunStore store, String name, Recipe recipe) throws IOException {
        try (RecordedTraining training = start(store, name, recipe)) {
            pull(training, Integer.MAX_VALUE);
            return training.run();
        }
    }

    /** Trains a number of epochs and is interrupted, as if the program had died. */
    public static Run cutOff(RunStore store, String name, int epochs) throws IOException {
        try (RecordedTraining training = start(store, name, recipe())) {
            pull(training, epochs);
            return training.run();
        }
    }

    static RecordedTraining start(RunStore store, String name, Recipe recipe) throws IOException {
        return RecordedTraining.of(
                Training.start(recipe, DATA, ExtraExamples.NONE, 1),
                () -> store.start(name, recipe, DATA, ExtraExamples.NONE, null, null));
    }

    /** Continues it from its checkpoint. */
    static RecordedTraining resume(RunStore store, Run run) throws IOException {
        return RecordedTraining.of(
                CheckpointFile.resume(run.checkpoint(), DATA, ExtraExamples.NONE), () -> store.resume(run));
    }

    /** Trains this many epochs at most. */
    static void pull(RecordedTraining training, int epochs) throws IOException {
        int done = 0;
        while (training.hasNext() && done < epochs) {
            done += training.next() instanceof Epoch ? 1 : 0;
        }
    }
}
