package inkling.app.shared.kit;

import atlantafx.base.theme.Styles;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** Buttons side by side for a choice among few values: always exactly one is selected. */
public final class SegmentedControl<T> extends HBox {
    private final Property<T> value;

    /**
     * @param value what is chosen: follows the buttons, and they follow it
     */
    public SegmentedControl(Property<T> value) {
        this.value = value;
        getStyleClass().add("segmented-control");
        setAlignment(Pos.CENTER);
        setMinWidth(USE_PREF_SIZE);
    }

    /** Adds a button for a value at the right end. */
    public SegmentedControl<T> with(String id, String text, T choice) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true);
            value.setValue(choice);
        });
        value.subscribe(now -> button.setSelected(choice.equals(now)));
        getChildren().add(button);
        round();
        return this;
    }

    private void round() {
        int last = getChildren().size() - 1;
        for (Node button : getChildren()) {
            int place = getChildren().indexOf(button);
            button.getStyleClass().removeAll(Styles.LEFT_PILL, Styles.CENTER_PILL, Styles.RIGHT_PILL);
            button.getStyleClass()
                    .add(place == 0 ? Styles.LEFT_PILL : place == last ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
        }
    }
}
