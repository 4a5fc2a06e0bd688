package inkling.app.draw.mydigits;

import inkling.app.draw.answer.AnswerModel;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.InTurn;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Sentence;
import inkling.app.shared.pad.PadModel;
import inkling.data.Classes;
import inkling.learn.runs.RunStore;
import inkling.sketch.mydigits.DrawingSet;
import inkling.sketch.mydigits.MyDigits;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The section "My drawings": one key saves what is on the pad, a page shows what is saved, a table how the models do on it. */
public final class MyDigitsPane extends VBox {
    private static final Texts TEXTS = Texts.of("draw");
    /** So many drawings have one in the test split. */
    private static final int LEAST_TO_TRAIN = 5;

    private final MyDigitsModel digits;
    private final MyDigitsViewModel model;
    private final Thumbnails thumbnails;
    private final SetsViewModel sets;
    private final LabelKeys keys;

    /**
     * Opens the store in the user's folder.
     *
     * @param answers tells the classes of the model
     * @param openAsData opens the folder of a data set
     * @param toPad gives the keyboard focus back to the pad
     */
    public MyDigitsPane(
            Session session,
            Background background,
            PadModel pad,
            AnswerModel answers,
            Consumer<Path> openAsData,
            Runnable toPad) {
        digits = new MyDigitsModel(background, MyDigits.userFolder());
        model = new MyDigitsViewModel(session, background, pad, digits, RunStore.ofUser());
        sets = new SetsViewModel(background, digits, answers.classesProperty(), DrawingSet.userFolder(), openAsData);
        keys = new LabelKeys(model, digits, toPad);
        thumbnails = new Thumbnails(model, digits);
        getStyleClass().add("section");
        ObservableValue<String> invitation =
                Bindings.createStringBinding(this::invite, model.selectedProperty(), digits.classesProperty());
        Label words = Labels.wrapped(Labels.bound("keep-words", invitation, "small", "muted"));
        Boxes.showWhile(sets.askingProperty().not(), words);
        Boxes.showWhile(sets.askingProperty().not(), keys);
        getChildren().setAll(new SetMenu(sets), new NewSetForm(sets), words);
        InTurn.fill(
                this,
                () -> keys,
                () -> thumbnails,
                this::pager,
                this::links,
                this::openAsData,
                () -> Sentence.note("said", digits.messageProperty(), "small", "muted"),
                () -> new Balance(digits),
                () -> new ScoreTable(model));
    }

    private String invite() {
        boolean saved = model.selectedProperty().get() != null;
        Classes classes = digits.classesProperty().get();
        if (classes.isDigits()) {
            return TEXTS.get(saved ? "my-digits.labeled" : "my-digits.invite");
        }
        if (saved) {
            return TEXTS.get("my-drawings.labeled");
        }
        boolean letters = classes.names().stream().allMatch(name -> name.length() == 1);
        return TEXTS.get(letters ? "my-drawings.invite.keys" : "my-drawings.invite");
    }

    /** Gives the keyboard focus to the thumbnails. */
    public void focus() {
        thumbnails.requestFocus();
    }

    /**
     * Labels what is on the pad: saves it under the name of a class, or corrects that if it is saved already. Does nothing if the
     * drawings shown are not of such classes.
     */
    public void labelAs(String name) {
        if (digits.classesProperty().get().names().contains(name)) {
            model.labelAs(name);
        }
    }

    /** Labels what is on the pad with the class that a typed character names, if there is one. */
    public boolean labelByTyping(String typed) {
        Optional<String> name = ClassSearch.named(digits.classesProperty().get(), typed);
        name.ifPresent(model::labelAs);
        return name.isPresent();
    }

    /** Whether a typed character names a class. */
    public boolean isClass(String typed) {
        return ClassSearch.named(digits.classesProperty().get(), typed).isPresent();
    }

    /** Lets the user type the name of a class. */
    public void chooseLabel() {
        keys.choose();
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

    /** For a data set of drawings: the way to train on it. */
    private Button openAsData() {
        Button open =
                Buttons.button("open-as-data", TEXTS.get("sets.open"), TEXTS.get("sets.open.tip"), sets::openAsData);
        Boxes.showWhile(sets.chosenProperty().isNotNull(), open);
        open.disableProperty().bind(model.countProperty().lessThan(LEAST_TO_TRAIN));
        return open;
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
}
