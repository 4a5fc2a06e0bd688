package inkling.app.train.plan;

import inkling.app.shared.Texts;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The switch that adds the user's own digits to what is learned from. */
final class MyDigitsOption extends VBox {
    private static final Texts TEXTS = Texts.of("train");

    MyDigitsOption(MyDigitsOptionViewModel myDigits) {
        getStyleClass().add("own-digits");
        CheckBox wanted = new CheckBox(TEXTS.get("my-digits"));
        wanted.setId("learn-own");
        wanted.selectedProperty().bindBidirectional(myDigits.wantedProperty());
        wanted.disableProperty().bind(myDigits.countProperty().isEqualTo(0));
        Label words = new Label();
        words.setId("own-kept");
        words.getStyleClass().addAll("small", "muted");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.textProperty().bind(myDigits.noteProperty());
        getChildren().addAll(wanted, words);
    }
}
