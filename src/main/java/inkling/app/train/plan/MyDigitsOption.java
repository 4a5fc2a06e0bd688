package inkling.app.train.plan;

import atlantafx.base.controls.ToggleSwitch;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Labels;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The switch that adds the user's own digits to the training digits. */
final class MyDigitsOption extends VBox {
    private static final Texts TEXTS = Texts.of("train");

    MyDigitsOption(MyDigitsOptionViewModel myDigits) {
        getStyleClass().add("my-digits-option");
        ToggleSwitch wanted = new ToggleSwitch(TEXTS.get("my-digits"));
        wanted.setId("learn-my-digits");
        wanted.setMaxWidth(USE_PREF_SIZE);
        wanted.selectedProperty().bindBidirectional(myDigits.wantedProperty());
        wanted.disableProperty().bind(myDigits.countProperty().isEqualTo(0));
        Label note = Labels.hint("");
        note.setId("my-digits-note");
        note.textProperty().bind(myDigits.noteProperty());
        getChildren().addAll(wanted, note);
    }
}
