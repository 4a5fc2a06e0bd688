package inkling.app.shared.kit;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
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
        getChildren().add(Buttons.choice(id, text, value, choice));
        int last = getChildren().size() - 1;
        for (int i = 0; i <= last; i++) {
            List<String> styles = getChildren().get(i).getStyleClass();
            styles.removeAll(List.of(Styles.CENTER_PILL, Styles.RIGHT_PILL));
            styles.add(i == 0 ? Styles.LEFT_PILL : i == last ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
        }
        return this;
    }
}
