package inkling.app.shared.open.panel;

import atlantafx.base.controls.Spacer;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Section;
import inkling.app.shared.kit.SegmentedControl;
import inkling.app.shared.kit.Tooltips;
import inkling.app.shared.kit.files.FileDialogs;
import inkling.app.shared.open.DataDialogs;
import inkling.data.found.TestRows;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;

/** The choices for data that is about to be opened: test rows, how the pictures lie, what the classes are called. */
final class ChoicesForm extends HBox {
    private static final Texts TEXTS = Texts.of("open");
    private static final int NUMBER_COLUMNS = 7;
    private static final int NAME_LINES = 5;

    private final OpenViewModel model;
    private final FileDialogs dialogs;

    ChoicesForm(OpenViewModel model, FileDialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        getStyleClass().add("open-choices");
        VBox left = Boxes.column("open-left", testRows(), pictures());
        HBox.setHgrow(left, Priority.ALWAYS);
        if (model.isFirstLabelOpen()) {
            left.getChildren().add(firstLabel());
        }
        getChildren().add(left);
        if (model.isLabeled()) {
            getChildren().add(names());
        }
    }

    private Node testRows() {
        SegmentedControl<TestRows.Kind> kinds = new SegmentedControl<>(model.testKindProperty());
        if (model.isSplitGiven()) {
            kinds.with("test-given", TEXTS.get("test.given"), TestRows.Kind.GIVEN);
        }
        kinds.with("test-last", TEXTS.get("test.last"), TestRows.Kind.LAST)
                .with("test-every", TEXTS.get("test.every"), TestRows.Kind.EVERY);
        HBox line = Boxes.row(
                "open-line",
                kinds,
                number("test-last-number", model.lastProperty(), TestRows.Kind.LAST),
                number("test-every-number", model.everyProperty(), TestRows.Kind.EVERY));
        return new Section(TEXTS.get("test"), line);
    }

    private Node number(String id, StringProperty value, TestRows.Kind kind) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(TEXTS.get("test"));
        field.setPrefColumnCount(NUMBER_COLUMNS);
        field.textProperty().bindBidirectional(value);
        HBox line = Boxes.row("open-line", field, Labels.uncut(Labels.styled(TEXTS.get("test.unit"), "small")));
        Boxes.showWhile(model.testKindProperty().isEqualTo(kind), line);
        return line;
    }

    private Node pictures() {
        return new Section(
                TEXTS.get("pictures"),
                Boxes.row(
                        "open-checks",
                        check(
                                "open-transpose",
                                TEXTS.get("pictures.transpose"),
                                TEXTS.get("pictures.transpose.tip"),
                                model.transposeProperty()),
                        check(
                                "open-invert",
                                TEXTS.get("pictures.invert"),
                                TEXTS.get("pictures.invert.tip"),
                                model.invertProperty())));
    }

    private static CheckBox check(String id, String text, String tooltip, BooleanProperty value) {
        CheckBox box = new CheckBox(text);
        box.setId(id);
        box.selectedProperty().bindBidirectional(value);
        Tooltips.explain(box, tooltip);
        return box;
    }

    private Node firstLabel() {
        SegmentedControl<Integer> labels = new SegmentedControl<>(model.firstLabelProperty())
                .with("first-label-0", "0", 0)
                .with("first-label-1", "1", 1);
        return new Section(TEXTS.get("first-label"), Boxes.row("open-line", labels));
    }

    private Node names() {
        TextArea area = new TextArea();
        area.setId("class-names");
        area.setAccessibleText(TEXTS.get("names"));
        area.setPrefRowCount(NAME_LINES);
        area.textProperty().bindBidirectional(model.namesProperty());
        VBox.setVgrow(area, Priority.ALWAYS);
        Button known = Buttons.link(
                "known-names",
                "",
                TEXTS.get("names.known.tip"),
                () -> model.rename(model.knownNamesProperty().getValue()));
        known.textProperty().bind(model.knownNamesProperty().map(ChoicesForm::range));
        Boxes.showWhile(model.knownNamesProperty().map(names -> !names.isEmpty()), known);
        HBox head = Boxes.row(
                "open-line",
                Labels.heading(TEXTS.get("names")),
                new Spacer(),
                known,
                Buttons.link("names-from-file", TEXTS.get("names.file"), this::readNames));
        Section section = new Section(head, area, Labels.hint(TEXTS.get("names.hint")));
        section.getStyleClass().add("open-names");
        return section;
    }

    private void readNames() {
        ExtensionFilter types = new ExtensionFilter(TEXTS.get("names.file.types"), "*.txt", "*.names", "*.csv");
        dialogs.open(this, TEXTS.get("names.file.title"), types, DataDialogs.allFiles())
                .ifPresent(model::readNames);
    }

    private static String range(List<String> names) {
        return names.isEmpty() ? "" : TEXTS.get("names.known", names.get(0), names.get(names.size() - 1));
    }
}
