package inkling.app.explore.detail;

import inkling.data.Classes;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A one-hot label as ten cells: the value, and under it the digit that the place stands for. */
final class OneHotCells extends HBox {
    private static final PseudoClass HOT = PseudoClass.getPseudoClass("hot");

    private final Label[] values = new Label[Classes.DIGITS.count()];

    OneHotCells() {
        setId("one-hot");
        getStyleClass().add("one-hot");
        for (int digit = 0; digit < values.length; digit++) {
            values[digit] = new Label("0");
            values[digit].getStyleClass().addAll("figure", "value");
            Label place = new Label(String.valueOf(digit));
            place.getStyleClass().addAll("figure", "place");
            VBox cell = new VBox(values[digit], place);
            cell.getStyleClass().add("cell");
            setHgrow(cell, Priority.ALWAYS);
            getChildren().add(cell);
        }
    }

    void show(@Nullable SelectedDigit selected) {
        for (int digit = 0; digit < values.length; digit++) {
            int value = selected == null ? 0 : selected.labels().oneHot(selected.row())[digit];
            values[digit].setText(String.valueOf(value));
            getChildren().get(digit).pseudoClassStateChanged(HOT, value == 1);
        }
    }
}
