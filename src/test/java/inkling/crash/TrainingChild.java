package inkling.crash;

import inkling.learn.ExtraExamples;
import inkling.learn.file.CheckpointFile;
import inkling.learn.runs.RecordedTraining;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import inkling.learn.train.Epoch;
import inkling.learn.train.Training;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A child that trains, or continues the run that was interrupted, and says what is recorded: {@code epoch 3 ID}. */
final class TrainingChild {
    private static final int EPOCHS = 200;

    private TrainingChild() {}

    /**
     * Trains until it is killed.
     *
     * @param arguments the folder of the runs
     */
    public static void main(String[] arguments) throws IOException {
        RunStore store = new RunStore(Path.of(arguments[0]));
        while (true) {
            try (RecordedTraining training = open(store)) {
                Child.say("training " + training.run().id());
                while (training.hasNext()) {
                    if (training.next() instanceof Epoch epoch) {
                        Child.say(
                                "epoch " + epoch.epoch() + " " + training.run().id());
                    }
                }
            }
        }
    }

    private static RecordedTraining open(RunStore store) throws IOException {
        List<Run> interrupted = store.interrupted();
        if (!interrupted.isEmpty() && Files.exists(interrupted.get(0).checkpoint())) {
            Run run = interrupted.get(0);
            return RecordedTraining.of(
                    CheckpointFile.resume(run.checkpoint(), TinyRun.DATA, ExtraExamples.NONE), () -> store.resume(run));
        }
        Training training = Training.start(TinyRun.recipe().withEpochs(EPOCHS), TinyRun.DATA, ExtraExamples.NONE, 1);
        return RecordedTraining.of(
                training, () -> store.start("tiny", training.recipe(), TinyRun.DATA, ExtraExamples.NONE, null, null));
    }
}
