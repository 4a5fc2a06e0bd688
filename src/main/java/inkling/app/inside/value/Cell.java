package inkling.app.inside.value;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** One number of a window or a kernel on a color that says how large it is. */
final class Cell extends StackPane {
    private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");
    private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");

    /** Above, the color is full enough for the other color of text. */
    private static final double READABLE = 0.55;

    private final Region color = new Region();
    private final Label number = new Label();

    Cell() {
        getStyleClass().add("value-cell");
        color.getStyleClass().add("value-color");
        number.getStyleClass().addAll("figure", "value-number");
        number.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(color, number);
    }

    /**
     * Shows a number.
     *
     * @param strength of the color, -1 to 1
     */
    void show(String text, double strength) {
        number.setText(text);
        color.setOpacity(Math.min(1, Math.abs(strength)));
        pseudoClassStateChanged(NEGATIVE, strength < 0);
        pseudoClassStateChanged(FULL, Math.abs(strength) > READABLE);
    }
}
