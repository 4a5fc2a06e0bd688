package inkling.app.inside.film;

import inkling.app.shared.Background;
import inkling.app.shared.Failures;
import inkling.app.shared.LatestTask;
import inkling.app.shared.run.TrackedRun;
import inkling.learn.Classifier;
import inkling.learn.runs.Run;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the model of the epoch that was asked for last from its file, in the background. FX thread only. */
final class EpochReading {
    /**
     * Which model is to be read.
     *
     * @param run the run that is looked into
     * @param stored that run as it stood when this was asked for
     * @param epoch 0 for the weights before the first one
     */
    record Question(TrackedRun run, Run stored, int epoch) {}

    /**
     * What was read.
     *
     * @param model null where it cannot be read
     * @param fromRandom whether the weights before the first epoch are known as well
     * @param problem why it cannot be read: one sentence; empty where it can
     */
    record Answer(Question question, @Nullable Classifier model, boolean fromRandom, String problem) {}

    private final LatestTask<Question, Answer> reader;
    private final Consumer<Answer> receiver;
    private @Nullable Question asked;
    private @Nullable Question done;

    /** @param receiver takes what was read, unless another run or none was asked for meanwhile */
    EpochReading(Background background, Consumer<Answer> receiver) {
        this.receiver = receiver;
        reader = background.latest(EpochReading::read, this::receive, background::report);
    }

    /** Whether the epoch that was asked for last is still being read. */
    boolean isBusy() {
        return !Objects.equals(asked, done);
    }

    /** Reads the model after an epoch, 0 for before the first, unless it was asked for last; nothing for a run without epochs. */
    void ask(TrackedRun run, int epoch) {
        if (asked != null && asked.run() == run && asked.epoch() == epoch) {
            return;
        }
        if (epoch > 0 || !run.getRun().epochs().isEmpty()) {
            asked = new Question(run, run.getRun(), epoch);
            reader.submit(asked);
        }
    }

    /** Drops what was asked for. */
    void clear() {
        asked = null;
        done = null;
    }

    private static Answer read(Question question) {
        try {
            Classifier trained = question.stored().classifier(Math.max(1, question.epoch()));
            Classifier untrained = trained.untrained().orElse(null);
            Classifier model = question.epoch() == 0 && untrained != null ? untrained : trained;
            return new Answer(question, model, untrained != null, "");
        } catch (IOException e) {
            Failures.log(e);
            return new Answer(question, null, false, Failures.sentence(e));
        }
    }

    private void receive(Answer answer) {
        if (asked != null && asked.run() == answer.question().run()) {
            done = answer.question();
            receiver.accept(answer);
        }
    }
}
