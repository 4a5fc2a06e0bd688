package inkling.app.draw.mine;

import inkling.app.draw.pad.PadModel;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.learn.runs.RunStore;
import inkling.sketch.mydigits.MyDigits;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The section "My digits": keep what is on the pad by one key, look through what is kept, and see who reads it rightly. */
public final class MyDigitsPane extends VBox {
    private final Keeping keeping;
    private final MyDigitsViewModel model;
    private final Thumbnails thumbnails;

    /** Opens the store in the user's folder. */
    public MyDigitsPane(Session session, Background background, PadModel pad) {
        keeping = new Keeping(background, MyDigits.ofUser());
        model = new MyDigitsViewModel(session, background, pad, keeping, RunStore.ofUser());
        thumbnails = new Thumbnails(model, keeping);
        getStyleClass().add("section");
        Label heading = new Label("My digits");
        heading.getStyleClass().add("heading");
        Label invitation = words("keep-words");
        model.selected().subscribe(kept -> invitation.setText(invitation(kept != null)));
        Label said = words("said");
        said.textProperty().bind(keeping.said());
        said.managedProperty().bind(keeping.said().isNotEmpty());
        getChildren()
                .setAll(
                        heading,
                        invitation,
                        new LabelKeys(model),
                        thumbnails,
                        new Pager(model),
                        links(),
                        said,
                        new Scores(model));
    }

    /** Gives the keys to the kept digits. */
    public void focus() {
        thumbnails.requestFocus();
    }

    /** Says what is on the pad, by its key: keeps it, or puts the label right if it is kept already. */
    public void is(int label) {
        model.is(label);
    }

    /** Asks the models that have come meanwhile as well. */
    public void judge() {
        model.judge();
    }

    /** Takes back the last thing done to the kept digits. */
    public void undo() {
        keeping.undo();
    }

    /** What was done last, or why it could not be: one sentence. */
    public ReadOnlyStringProperty said() {
        return keeping.said();
    }

    private HBox links() {
        Interchange interchange = new Interchange(keeping);
        HBox links = new HBox(
                link("undo", "Takes back what was done last to my digits (U)", keeping::undo, keeping.canUndo()),
                link(
                        "delete",
                        "Deletes the selected digit (Delete)",
                        model::delete,
                        model.selected().isNotNull()),
                interchange.export(),
                interchange.bringIn());
        links.getStyleClass().add("links");
        return links;
    }

    private static String invitation(boolean kept) {
        return kept
                ? "The marked key is its label. Another key puts it right."
                : "Press a digit key to keep this drawing with its true label.";
    }

    private static Label words(String id) {
        Label words = new Label();
        words.setId(id);
        words.getStyleClass().addAll("muted", "small");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return words;
    }

    private static Button link(String name, String meaning, Runnable action, BooleanExpression possible) {
        Button link = new Button(name);
        link.setId(name + "-kept");
        link.getStyleClass().add("link");
        link.setTooltip(new Tooltip(meaning));
        link.setOnAction(event -> action.run());
        link.disableProperty().bind(possible.not());
        return link;
    }
}
