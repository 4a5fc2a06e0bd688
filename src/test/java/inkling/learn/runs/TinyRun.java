package inkling.learn.runs;

import inkling.data.DataSet;
import inkling.learn.BatchResult;
import inkling.learn.Digits;
import inkling.learn.Epoch;
import inkling.learn.Extra;
import inkling.learn.Recipe;
import inkling.learn.Rows;
import inkling.learn.Training;
import inkling.learn.TrainingResult;
import inkling.learn.file.RecipeFile;
import java.io.IOException;

/** A real training for tests, of a few hundred made-up digits and a few milliseconds. */
public final class TinyRun {
    public static final DataSet DATA = Digits.data(400, 300);

    private TinyRun() {}

    /** Learns from 200 rows, holds back 100. */
    public static Recipe recipe() {
        return RecipeFile.named("softmax").withBatch(20).withEpochs(3).withRows(new Rows(100, 0, 0));
    }

    /** Trains it and keeps it. */
    public static Run kept(RunStore store, String name, Recipe recipe) throws IOException {
        try (Training training = Training.start(recipe, DATA, 1);
                RunLog log = store.start(name, recipe, DATA, Extra.NONE, null)) {
            write(training, log, Integer.MAX_VALUE);
            log.end(RunFacts.State.DONE);
            return log.run();
        }
    }

    /** Trains so many epochs of it and is cut off, as if the program had died. */
    public static Run cutOff(RunStore store, String name, int epochs) throws IOException {
        try (Training training = Training.start(recipe(), DATA, 1);
                RunLog log = store.start(name, recipe(), DATA, Extra.NONE, null)) {
            write(training, log, epochs);
            return log.run();
        }
    }

    /** Pulls so many epochs at most. */
    static void write(Training training, RunLog log, int epochs) throws IOException {
        int done = 0;
        while (training.hasNext() && done < epochs) {
            TrainingResult result = training.next();
            if (result instanceof Epoch epoch) {
                log.add(epoch, training.classifier());
                log.keep(training);
                done++;
            } else if (result instanceof BatchResult batch) {
                log.add(batch);
            }
        }
    }
}
