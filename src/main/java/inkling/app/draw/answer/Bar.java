package inkling.app.draw.answer;

import inkling.app.shared.kit.Gauge;
import inkling.app.shared.kit.Labels;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The probability of one class: its name, a bar, the percentage. */
final class Bar extends HBox {
    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");
    /** The width of a letter, which is the same for all, in the sizes of the stylesheet. */
    private static final double LETTER = 7.8;

    private final Gauge bar = new Gauge();
    private final Label name = Labels.styled("", "figure", "bar-digit");
    private final Label percent;

    /**
     * @param place among the bars
     * @param letters the length of the longest name
     */
    Bar(int place, int letters) {
        setId("bar-" + place);
        getStyleClass().add("bar");
        percent = Labels.withId("percent-" + place, "figure", "bar-percent");
        if (letters > 1) {
            name.getStyleClass().add("bar-word");
            name.setMinWidth(Math.ceil(letters * LETTER));
            name.setMaxWidth(name.getMinWidth());
        }
        setHgrow(bar, Priority.ALWAYS);
        getChildren().setAll(name, bar, percent);
    }

    /** Shows the name of a class; one that is too long for the column is cut off. */
    void name(String text) {
        name.setText(text);
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
