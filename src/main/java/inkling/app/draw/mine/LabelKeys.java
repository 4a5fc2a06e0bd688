package inkling.app.draw.mine;

import inkling.data.Classes;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The keys 0 to 9 for those who have none at hand: each says what is on the pad. */
final class LabelKeys extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    LabelKeys(MyDigitsViewModel model) {
        getStyleClass().add("label-keys");
        for (int digit = 0; digit < Classes.DIGITS.count(); digit++) {
            int label = digit;
            Button key = new Button("" + digit);
            key.setId("keep-" + digit);
            key.getStyleClass().add("label-key");
            key.setTooltip(new Tooltip("It is a " + digit + " (key " + digit + ")"));
            key.setFocusTraversable(false);
            key.setMaxWidth(Double.MAX_VALUE);
            key.setMinWidth(0);
            key.setOnAction(event -> model.is(label));
            setHgrow(key, Priority.ALWAYS);
            model.selected()
                    .subscribe(kept -> key.pseudoClassStateChanged(CHOSEN, kept != null && kept.label() == label));
            getChildren().add(key);
        }
    }
}
