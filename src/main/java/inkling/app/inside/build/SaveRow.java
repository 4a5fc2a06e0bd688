package inkling.app.inside.build;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** The line that asks for the name to save a network under. */
final class SaveRow extends HBox {
    private static final Texts TEXTS = Texts.of("inside");

    private final TextField name = new TextField();

    SaveRow(SaveViewModel saving, BuildViewModel build) {
        getStyleClass().add("build-save-row");
        name.setId("build-name");
        name.getStyleClass().add("small");
        name.setPromptText(TEXTS.get("build.name.prompt"));
        name.setAccessibleText(TEXTS.get("build.name.prompt"));
        name.textProperty().bindBidirectional(saving.nameProperty());
        name.setOnAction(entered -> saving.save());
        Button save = Buttons.small(Buttons.button("build-save-now", "", saving::save));
        save.textProperty()
                .bind(saving.replacesProperty()
                        .map(replaces -> TEXTS.get(replaces ? "build.save.replace" : "build.save.now")));
        save.disableProperty()
                .bind(saving.nameProperty()
                        .isEmpty()
                        .or(saving.problemProperty().isNotEmpty())
                        .or(Bindings.createBooleanBinding(
                                () -> !build.getDraft().isTrainable(), build.draftProperty())));
        Button cancel = Buttons.small(Buttons.button(
                "build-save-cancel",
                TEXTS.get("build.save.cancel"),
                () -> saving.openProperty().set(false)));
        getChildren()
                .addAll(
                        Labels.styled(TEXTS.get("build.name.label"), "small", "muted"),
                        name,
                        save,
                        cancel,
                        Labels.note("build-name-problem", saving.problemProperty(), "small", "wrong"));
        addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                saving.openProperty().set(false);
                pressed.consume();
            }
        });
        Boxes.showWhile(saving.openProperty(), this);
        saving.openProperty().subscribe(open -> {
            if (open) {
                name.requestFocus();
            }
        });
    }
}
