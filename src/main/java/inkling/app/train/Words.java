package inkling.app.train;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Labels that explain themselves when pointed at. */
final class Words {
    private Words() {}

    /** A label whose term is explained in a tooltip, and to screen readers. */
    static Label explained(String text, Term term, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().add("term");
        label.getStyleClass().addAll(styles);
        label.setTooltip(tooltip(term));
        label.setAccessibleHelp(term.sentence());
        return label;
    }

    /** A small tooltip of one sentence. */
    static Tooltip tooltip(Term term) {
        Tooltip tooltip = new Tooltip(term.sentence());
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320);
        tooltip.setShowDelay(Duration.millis(300));
        tooltip.setShowDuration(Duration.seconds(30));
        return tooltip;
    }
}
