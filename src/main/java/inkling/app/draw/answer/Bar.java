package inkling.app.draw.answer;

import inkling.app.shared.kit.Gauge;
import inkling.app.shared.kit.Labels;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The probability of one digit: the digit, a bar, the percentage. */
final class Bar extends HBox {
    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");

    private final Gauge bar = new Gauge();
    private final Label percent;

    Bar(int digit) {
        setId("bar-" + digit);
        getStyleClass().add("bar");
        percent = Labels.withId("percent-" + digit, "figure", "bar-percent");
        setHgrow(bar, Priority.ALWAYS);
        getChildren().setAll(Labels.styled("" + digit, "figure", "bar-digit"), bar, percent);
    }

    /** Shows a probability, 0..1, and how it is written. */
    void show(double probability, String written, boolean best) {
        bar.fill(probability);
        percent.setText(written);
        pseudoClassStateChanged(BEST, best);
    }

    /** The share of the bar that is filled, 0..1. */
    double share() {
        return bar.filled();
    }
}
