package inkling.app.train.runs;

import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.NoticeBar;
import inkling.app.shared.run.ActiveRun;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import org.jspecify.annotations.Nullable;

/** A line that offers to continue an interrupted run; hidden when there is none. */
public final class InterruptedBar extends NoticeBar {
    private static final Texts TEXTS = Texts.of("train");

    public InterruptedBar(Session session, RunStore store, RunLibrary library, ActiveRun active) {
        super("interrupted");
        InterruptedViewModel interrupted = new InterruptedViewModel(session, store, library, active);
        addButton("continue", TEXTS.get("interrupted.continue"), interrupted::continueRun)
                .getStyleClass()
                .add("accent");
        addButton("dismiss", TEXTS.get("interrupted.dismiss"), interrupted::dismiss);
        interrupted.offeredProperty().subscribe(this::offer);
    }

    private void offer(@Nullable Run run) {
        if (run == null) {
            hide();
        } else {
            int epochs = run.recipe().epochs();
            show(TEXTS.get(
                    "interrupted", run.facts().name(), Math.min(run.epochs().size() + 1, epochs), epochs));
        }
    }
}
