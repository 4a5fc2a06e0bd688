package inkling.app.train;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.NoticeBar;
import inkling.app.train.run.ActiveRun;

/** The line that asks, once, whether to close the window while a run is in progress. */
final class ClosingBar extends NoticeBar {
    private static final Texts TEXTS = Texts.of("train");

    private final ActiveRun active;

    ClosingBar(ActiveRun active) {
        super("closing");
        this.active = active;
        addButton(
                "close",
                TEXTS.get("closing.close"),
                () -> getScene().getWindow().hide());
        addButton("stay", TEXTS.get("closing.stay"), this::hide);
    }

    /** False the first time while a run is in progress, and then the question is on the screen. */
    boolean mayClose() {
        if (!active.isBusy() || isVisible()) {
            return true;
        }
        show(TEXTS.get("closing"));
        return false;
    }
}
