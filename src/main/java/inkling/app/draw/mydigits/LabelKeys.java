package inkling.app.draw.mydigits;

import inkling.app.shared.Texts;
import inkling.data.Classes;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The digit keys as buttons: each labels what is on the pad. */
final class LabelKeys extends HBox {
    private static final Texts TEXTS = Texts.of("draw");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    LabelKeys(MyDigitsViewModel model) {
        getStyleClass().add("label-keys");
        for (int digit = 0; digit < Classes.DIGITS.count(); digit++) {
            int label = digit;
            Button key = new Button("" + digit);
            key.setId("keep-" + digit);
            key.getStyleClass().add("label-key");
            key.setTooltip(new Tooltip(TEXTS.get("my-digits.key.tip", digit)));
            key.setFocusTraversable(false);
            key.setMaxWidth(Double.MAX_VALUE);
            key.setMinWidth(0);
            key.setOnAction(event -> model.labelAs(label));
            setHgrow(key, Priority.ALWAYS);
            model.selectedProperty()
                    .subscribe(saved -> key.pseudoClassStateChanged(CHOSEN, saved != null && saved.label() == label));
            getChildren().add(key);
        }
    }
}
