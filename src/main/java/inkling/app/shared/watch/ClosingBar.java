package inkling.app.shared.watch;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.NoticeBar;
import inkling.app.shared.run.ActiveRun;

/** The line that asks, once on whichever screen, whether to close the window while a run is in progress. */
public final class ClosingBar extends NoticeBar {
    private static final Texts TEXTS = Texts.of("train");

    private final ActiveRun active;

    /**
     * @param prefix with which the ids of its nodes begin: unlike those of the bar on another screen
     */
    public ClosingBar(String prefix, ActiveRun active) {
        super(prefix + "closing");
        this.active = active;
        getStyleClass().add("closing");
        addButton(
                prefix + "close",
                TEXTS.get("closing.close"),
                () -> getScene().getWindow().hide());
        addButton(
                prefix + "stay",
                TEXTS.get("closing.stay"),
                () -> active.closeAskedProperty().set(false));
        active.closeAskedProperty().subscribe(asked -> show(asked ? TEXTS.get("closing") : ""));
    }

    /** False the first time while a run is in progress, and then the question is on the screen. */
    public boolean mayClose() {
        if (!active.isBusy() || active.closeAskedProperty().get()) {
            return true;
        }
        active.closeAskedProperty().set(true);
        return false;
    }
}
