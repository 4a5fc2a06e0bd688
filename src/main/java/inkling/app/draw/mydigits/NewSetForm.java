package inkling.app.draw.mydigits;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Asks for the name of a new data set of drawings and for its classes; there while the user is asked. */
final class NewSetForm extends VBox {
    private static final Texts TEXTS = Texts.of("draw");
    private static final int ROWS = 4;

    private final TextField name = new TextField();
    private final TextArea classes = new TextArea();

    NewSetForm(SetsViewModel model) {
        getStyleClass().add("new-set");
        name.setId("new-set-name");
        classes.setId("new-set-classes");
        classes.setPromptText(TEXTS.get("sets.new.classes.prompt"));
        classes.setPrefRowCount(ROWS);
        classes.setWrapText(true);
        getChildren()
                .setAll(
                        titled(TEXTS.get("sets.new.name"), name),
                        name,
                        titled(TEXTS.get("sets.new.classes"), classes),
                        classes,
                        Labels.note("new-set-problem", model.problemProperty(), "small", "warning"),
                        Boxes.row(
                                "new-set-buttons",
                                Buttons.button("create-set", TEXTS.get("sets.new.create"), () -> create(model)),
                                Buttons.button(
                                        "cancel-set",
                                        TEXTS.get("sets.new.cancel"),
                                        () -> model.askingProperty().set(false))));
        name.setOnAction(event -> classes.requestFocus());
        Boxes.showWhile(model.askingProperty(), this);
        model.askingProperty().addListener((property, before, now) -> {
            name.clear();
            classes.clear();
            if (now) {
                name.requestFocus();
            }
        });
        // what is typed here is no key of the screen
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.askingProperty().set(false);
            } else {
                event.consume();
            }
        });
    }

    private void create(SetsViewModel model) {
        model.create(name.getText(), classes.getText());
    }

    private static Label titled(String text, TextInputControl field) {
        Label title = Labels.styled(text, "small", "muted");
        title.setLabelFor(field);
        return title;
    }
}
