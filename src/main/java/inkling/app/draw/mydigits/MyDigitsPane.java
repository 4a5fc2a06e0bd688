package inkling.app.draw.mydigits;

import inkling.app.draw.pad.PadModel;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import inkling.learn.runs.RunStore;
import inkling.sketch.mydigits.MyDigits;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The section "My digits": one key saves what is on the pad, a page shows what is saved, a table how the models do on it. */
public final class MyDigitsPane extends VBox {
    private static final Texts TEXTS = Texts.of("draw");

    private final MyDigitsModel digits;
    private final MyDigitsViewModel model;
    private final Thumbnails thumbnails;

    /** Opens the store in the user's folder. */
    public MyDigitsPane(Session session, Background background, PadModel pad) {
        digits = new MyDigitsModel(background, MyDigits.userFolder());
        model = new MyDigitsViewModel(session, background, pad, digits, RunStore.ofUser());
        thumbnails = new Thumbnails(model, digits);
        getStyleClass().add("section");
        Label invitation = Labels.hint("");
        invitation.setId("keep-words");
        model.selectedProperty()
                .subscribe(saved ->
                        invitation.setText(TEXTS.get(saved == null ? "my-digits.invite" : "my-digits.labeled")));
        Label message = Labels.hint("");
        message.setId("said");
        message.textProperty().bind(digits.messageProperty());
        message.managedProperty().bind(digits.messageProperty().isNotEmpty());
        getChildren()
                .setAll(
                        Labels.heading(TEXTS.get("my-digits.title")),
                        invitation,
                        new LabelKeys(model),
                        thumbnails,
                        new Pager(model),
                        links(),
                        message,
                        new ScoreTable(model));
    }

    /** Gives the keyboard focus to the thumbnails. */
    public void focus() {
        thumbnails.requestFocus();
    }

    /** Labels what is on the pad: saves it with this label, or corrects the label if it is saved already. */
    public void labelAs(int label) {
        model.labelAs(label);
    }

    /** Evaluates all models again, those included that have been trained since. */
    public void evaluate() {
        model.evaluate();
    }

    /** Undoes the last change to my digits. */
    public void undo() {
        digits.undo();
    }

    /** What was done last, or why it could not be: one sentence. */
    public ReadOnlyStringProperty messageProperty() {
        return digits.messageProperty();
    }

    private HBox links() {
        Button undo =
                Buttons.link("undo-kept", TEXTS.get("my-digits.undo"), TEXTS.get("my-digits.undo.tip"), digits::undo);
        undo.disableProperty().bind(digits.canUndoProperty().not());
        Button delete = Buttons.link(
                "delete-kept", TEXTS.get("my-digits.delete"), TEXTS.get("my-digits.delete.tip"), model::delete);
        delete.disableProperty().bind(model.selectedProperty().isNull());
        ImportExportMenus menus = new ImportExportMenus(digits);
        HBox links = new HBox(undo, delete, menus.exportMenu(), menus.importMenu());
        links.getStyleClass().add("links");
        return links;
    }
}
