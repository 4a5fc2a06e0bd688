package inkling.app.train.watch;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.run.TrackedRun;
import inkling.learn.runs.Run;

/**
 * How far a run got that is not being trained here.
 *
 * @param share the share of its epochs that are done, 0..1
 * @param text the same in words, and how long it trained: {@code epoch 10/10 · done in 3.3 s}
 */
record RunProgress(double share, String text) {
    private static final Texts TEXTS = Texts.of("train");

    static RunProgress of(TrackedRun tracked) {
        Run run = tracked.getRun();
        int done = run.epochs().size();
        int epochs = run.recipe().epochs();
        int current = Math.min(done + 1, epochs);
        String text = switch (tracked.statusProperty().get()) {
            case DONE ->
                TEXTS.get("pace.epoch", done, epochs) + TEXTS.get("pace.done", Figures.duration(run.seconds()));
            case STOPPED -> TEXTS.get("pace.stopped", current, epochs) + after(run);
            case INTERRUPTED -> TEXTS.get("pace.interrupted", current, epochs) + after(run);
            case DIVERGED -> TEXTS.get("pace.diverged", current, epochs) + after(run);
            case RUNNING -> TEXTS.get("pace.elsewhere");
            case PAUSED -> TEXTS.get("pace.paused", current, epochs);
        };
        return new RunProgress((double) done / epochs, text);
    }

    private static String after(Run run) {
        return run.epochs().isEmpty() ? "" : TEXTS.get("pace.after", Figures.duration(run.seconds()));
    }
}
