package inkling.app.inside.film;

import inkling.app.shared.Background;
import inkling.app.shared.LatestTask;
import inkling.app.shared.run.TrackedRun;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the model of the epoch that was asked for last, in the background. FX thread only. */
final class EpochReading {
    private final LatestTask<StoredEpoch, StoredEpoch.Answer> reader;
    private final Consumer<StoredEpoch.Answer> receiver;
    private @Nullable StoredEpoch asked;
    private @Nullable StoredEpoch done;

    /** @param receiver takes what was read, unless another run or none was asked for meanwhile */
    EpochReading(Background background, Consumer<StoredEpoch.Answer> receiver) {
        this.receiver = receiver;
        reader = background.latest(StoredEpoch::read, this::receive, background::report);
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
            asked = new StoredEpoch(run, run.getRun(), epoch);
            reader.submit(asked);
        }
    }

    /** Drops what was asked for. */
    void clear() {
        asked = null;
        done = null;
    }

    private void receive(StoredEpoch.Answer answer) {
        if (asked != null && asked.run() == answer.question().run()) {
            done = answer.question();
            receiver.accept(answer);
        }
    }
}
