package inkling.app.explore.detail;

import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.data.Classes;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A one-hot label as a row of cells: the value, and under it the name of the class that the place stands for. */
final class OneHotCells extends HBox {
    private static final PseudoClass HOT = PseudoClass.getPseudoClass("hot");

    private final List<Label> values = new ArrayList<>();
    private @Nullable Classes classes;

    OneHotCells() {
        setId("one-hot");
        getStyleClass().add("one-hot");
    }

    /** Shows the label of a digit; only zeros for null. */
    void show(@Nullable SelectedDigit digit) {
        build(digit == null ? Classes.DIGITS : digit.labels().classes());
        byte[] oneHot = digit == null ? new byte[values.size()] : digit.labels().oneHot(digit.row());
        for (int label = 0; label < oneHot.length; label++) {
            values.get(label).setText(String.valueOf(oneHot[label]));
            getChildren().get(label).pseudoClassStateChanged(HOT, oneHot[label] == 1);
        }
    }

    private void build(Classes newClasses) {
        if (newClasses.equals(classes)) {
            return;
        }
        classes = newClasses;
        values.clear();
        getChildren().clear();
        for (String name : newClasses.names()) {
            Label value = Labels.styled("", "figure", "value");
            VBox cell = Boxes.column("cell", value, Labels.styled(name, "figure", "place"));
            setHgrow(cell, Priority.ALWAYS);
            values.add(value);
            getChildren().add(cell);
        }
    }
}
