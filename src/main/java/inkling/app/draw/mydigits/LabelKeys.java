package inkling.app.draw.mydigits;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import inkling.data.Article;
import inkling.data.Classes;
import inkling.sketch.mydigits.MyDigit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The classes as buttons, each of which labels what is on the pad. Where there is no room for all, or their names are words, a
 * field above them takes the beginning of a name.
 */
final class LabelKeys extends VBox {
    private static final Texts TEXTS = Texts.of("draw");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /** Keys side by side. */
    private static final int COLUMNS = 10;
    /** As many keys as there is room for. */
    private static final int MOST_KEYS = 4 * COLUMNS;
    /** As many found names as there is room for. */
    private static final int MOST_FOUND = 24;

    private final MyDigitsViewModel model;
    private final Runnable afterwards;
    private final TextField field = new TextField();
    private final FlowPane found = new FlowPane();
    private final Label more = Labels.hint("more-classes", "");
    private final Map<String, Button> keys = new LinkedHashMap<>();
    private Classes classes = Classes.DIGITS;

    /**
     * @param afterwards done when a class was chosen in the field: where the keyboard should go on
     */
    LabelKeys(MyDigitsViewModel model, MyDigitsModel drawings, Runnable afterwards) {
        this.model = model;
        this.afterwards = afterwards;
        getStyleClass().add("label-keys");
        field.setId("choose-class");
        field.setPromptText(TEXTS.get("my-drawings.choose"));
        field.setAccessibleText(TEXTS.get("my-drawings.choose"));
        field.textProperty().addListener((property, before, now) -> find());
        field.setOnAction(event -> take());
        found.getStyleClass().add("found-classes");
        Boxes.showWhile(more.textProperty().isNotEmpty(), more);
        drawings.classesProperty().subscribe(this::show);
        model.selectedProperty().subscribe(this::mark);
    }

    /** Gives the keyboard focus to the field, where there is one. */
    void choose() {
        field.requestFocus();
    }

    private void show(Classes newest) {
        classes = newest;
        field.clear();
        getChildren().clear();
        boolean areShort = newest.names().stream().allMatch(name -> name.length() <= 2);
        if (areShort && newest.count() <= MOST_KEYS) {
            addRows();
        } else {
            getChildren().setAll(field, found, more);
            find();
        }
        mark(model.selectedProperty().get());
    }

    private void addRows() {
        keys.clear();
        int rows = (classes.count() + COLUMNS - 1) / COLUMNS;
        int columns = (classes.count() + rows - 1) / rows;
        for (int row = 0; row < rows; row++) {
            HBox line = Boxes.row("label-row");
            for (int label = row * columns; label < (row + 1) * columns; label++) {
                line.getChildren().add(grown(label < classes.count() ? key(classes.name(label)) : new Region()));
            }
            getChildren().add(line);
        }
    }

    private static Region grown(Region key) {
        key.setPrefWidth(1);
        key.setMaxWidth(Double.MAX_VALUE);
        key.setMinWidth(0);
        HBox.setHgrow(key, Priority.ALWAYS);
        return key;
    }

    private Button key(String name) {
        String words = classes.isDigits()
                ? TEXTS.get("my-digits.key.tip", name)
                : TEXTS.get("my-drawings.key.tip", Article.with(name));
        int label = classes.names().indexOf(name);
        Button key = Buttons.button("keep-" + label, name, words, () -> model.labelAs(name));
        key.setMnemonicParsing(false); // names may have underscores
        key.getStyleClass().add("label-key");
        key.setFocusTraversable(false);
        keys.put(name, key);
        return key;
    }

    private void find() {
        keys.clear();
        List<String> names = ClassSearch.beginning(classes, field.getText());
        found.getChildren()
                .setAll(names.stream().limit(MOST_FOUND).map(this::key).toList());
        more.setText(
                names.isEmpty()
                        ? TEXTS.get("my-drawings.choose.none", field.getText())
                        : names.size() > MOST_FOUND
                                ? TEXTS.get("my-drawings.choose.more", names.size() - MOST_FOUND)
                                : "");
        mark(model.selectedProperty().get());
    }

    private void take() {
        List<String> names = ClassSearch.beginning(classes, field.getText());
        if (!names.isEmpty() && !field.getText().isBlank()) {
            model.labelAs(names.get(0));
            field.clear();
            afterwards.run();
        }
    }

    private void mark(@Nullable MyDigit saved) {
        keys.forEach((name, key) -> key.pseudoClassStateChanged(
                CHOSEN, saved != null && saved.name().equals(name)));
    }
}
