package inkling.app.draw.mydigits;

import inkling.app.draw.pad.PadModel;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.InTurn;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Sentence;
import inkling.data.Classes;
import inkling.learn.runs.RunStore;
import inkling.sketch.mydigits.MyDigits;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The section "My digits": one key saves what is on the pad, a page shows what is saved, a table how the models do on it. */
public final class MyDigitsPane extends VBox {
    private static final Texts TEXTS = Texts.of("draw");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final MyDigitsModel digits;
    private final MyDigitsViewModel model;
    private final Thumbnails thumbnails;

    /** Opens the store in the user's folder. */
    public MyDigitsPane(Session session, Background background, PadModel pad) {
        digits = new MyDigitsModel(background, MyDigits.userFolder());
        model = new MyDigitsViewModel(session, background, pad, digits, RunStore.ofUser());
        thumbnails = new Thumbnails(model, digits);
        getStyleClass().add("section");
        ObservableValue<String> invitation = model.selectedProperty()
                .map(saved -> TEXTS.get("my-digits.labeled"))
                .orElse(TEXTS.get("my-digits.invite"));
        getChildren()
                .setAll(
                        Labels.heading(TEXTS.get("my-digits.title")),
                        Labels.wrapped(Labels.bound("keep-words", invitation, "small", "muted")));
        InTurn.fill(
                this,
                this::labelKeys,
                () -> thumbnails,
                this::pager,
                this::links,
                () -> Sentence.note("said", digits.messageProperty(), "small", "muted"),
                () -> new ScoreTable(model));
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
        return Boxes.row("links", undo, delete, menus.exportMenu(), menus.importMenu());
    }

    /** Which of my digits are shown, and the way to the others; hidden while all are shown. */
    private HBox pager() {
        ReadOnlyIntegerProperty page = model.pageNumberProperty();
        ReadOnlyIntegerProperty count = model.countProperty();
        Button newer = Buttons.link("newer", "‹", TEXTS.get("my-digits.newer"), () -> model.turn(-1));
        newer.disableProperty().bind(page.isEqualTo(0));
        Label range = Labels.styled("", "muted", "small");
        range.textProperty().bind(Bindings.createStringBinding(() -> range(page.get(), count.get()), page, count));
        Button older = Buttons.link("older", "›", TEXTS.get("my-digits.older"), () -> model.turn(1));
        older.disableProperty().bind(page.add(1).multiply(Pages.SIZE).greaterThanOrEqualTo(count));
        HBox pager = Boxes.row("pager", newer, range, older);
        Boxes.showWhile(count.greaterThan(Pages.SIZE), pager);
        return pager;
    }

    private static String range(int page, int count) {
        int first = page * Pages.SIZE + 1;
        return TEXTS.get("my-digits.page", first, Math.min(count, first + Pages.SIZE - 1), count);
    }

    /** The digit keys as buttons: each labels what is on the pad. */
    private HBox labelKeys() {
        HBox keys = Boxes.row("label-keys");
        for (int digit = 0; digit < Classes.DIGITS.count(); digit++) {
            int label = digit;
            Button key = Buttons.button(
                    "keep-" + digit, "" + digit, TEXTS.get("my-digits.key.tip", digit), () -> model.labelAs(label));
            key.getStyleClass().add("label-key");
            key.setFocusTraversable(false);
            key.setMaxWidth(Double.MAX_VALUE);
            key.setMinWidth(0);
            HBox.setHgrow(key, Priority.ALWAYS);
            model.selectedProperty()
                    .subscribe(saved -> key.pseudoClassStateChanged(CHOSEN, saved != null && saved.label() == label));
            keys.getChildren().add(key);
        }
        return keys;
    }
}
