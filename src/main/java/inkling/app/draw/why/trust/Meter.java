package inkling.app.draw.why.trust;

import inkling.app.shared.kit.Gauge;
import inkling.app.shared.kit.Labels;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A share as a bar under its name, with a mark for the share that is needed, and a line of text. */
final class Meter extends VBox {
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final Gauge gauge = new Gauge();
    private final Label words = Labels.hint("");

    Meter(String id, String name) {
        setId(id);
        getStyleClass().add("meter");
        words.setId(id + "-words");
        getChildren().setAll(Labels.heading(name), gauge, words);
    }

    /**
     * Shows a share.
     *
     * @param share 0..1
     * @param needed 0..1, the position of the mark
     */
    void show(double share, double needed, String text) {
        gauge.fill(share);
        if (needed > 0) {
            gauge.mark(needed);
        } else {
            gauge.clearMark();
        }
        words.setText(text);
        pseudoClassStateChanged(LOW, share < needed);
    }

    /** Shows no share, only a text. */
    void clear(String text) {
        show(0, 0, text);
    }
}
