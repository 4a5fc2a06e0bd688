package inkling.app.inside.film;

import inkling.app.shared.Failures;
import inkling.app.shared.run.TrackedRun;
import inkling.learn.Classifier;
import inkling.learn.runs.Run;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * An epoch of a run, whose model is to be read from its file.
 *
 * @param run the run that is looked into
 * @param stored that run as it stood when this was asked for
 * @param epoch 0 for the weights before the first one
 */
record StoredEpoch(TrackedRun run, Run stored, int epoch) {
    /**
     * What was read.
     *
     * @param model null where it cannot be read
     * @param fromRandom whether the weights before the first epoch are known as well
     * @param problem why it cannot be read: one sentence; empty where it can
     */
    record Answer(StoredEpoch question, @Nullable Classifier model, boolean fromRandom, String problem) {}

    /** Reads the model; any thread. */
    Answer read() {
        try {
            Classifier trained = stored.classifier(Math.max(1, epoch));
            Classifier untrained = trained.untrained().orElse(null);
            Classifier model = epoch == 0 && untrained != null ? untrained : trained;
            return new Answer(this, model, untrained != null, "");
        } catch (IOException e) {
            Failures.log(e);
            return new Answer(this, null, false, Failures.sentence(e));
        }
    }
}
