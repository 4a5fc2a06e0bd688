package inkling.app.explore.find;

import inkling.app.shared.Background;
import inkling.app.shared.Figures;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Section;
import inkling.data.Classes;
import inkling.data.Split;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The left column: which digits to show, how many there are of each, and a field to go to one by its row. */
public final class FilterPane extends VBox {
    private static final Texts TEXTS = Texts.of("explore");
    private static final double WIDTH = 232;

    private final TextField row = new TextField();

    public FilterPane(RowBrowser rows, Session session, Background background) {
        FindViewModel model = new FindViewModel(rows, session, background);
        HBox splits = Boxes.row(
                "chips",
                new SplitChip(TEXTS.get("split.all"), null, model),
                new SplitChip(TEXTS.get("split.train"), Split.TRAIN, model),
                new SplitChip(TEXTS.get("split.test"), Split.TEST, model));
        VBox labels = Boxes.column("label-chips");
        model.classesProperty().subscribe(classes -> labels.getChildren().setAll(chips(classes, model)));
        getStyleClass().addAll("column", "left");
        setPrefWidth(WIDTH);
        getChildren()
                .setAll(
                        new Section(TEXTS.get("split"), splits),
                        new Section(TEXTS.get("label"), labels, Labels.hint(TEXTS.get("label.hint")), legend()),
                        new Section(
                                TEXTS.get("row"),
                                row(rows, model),
                                Labels.wrapped(Labels.bound(
                                        "go-to-problem", model.rowProblemProperty(), "small", "muted", "warning"))));
    }

    /** Puts the focus on the field for a row number. */
    public void focusRowNumber() {
        row.requestFocus();
        row.selectAll();
    }

    private static List<LabelChip> chips(Classes classes, FindViewModel model) {
        return IntStream.range(0, classes.count())
                .mapToObj(label -> new LabelChip(label, classes.name(label), model))
                .toList();
    }

    private TextField row(RowBrowser rows, FindViewModel model) {
        row.setId("go-to-row");
        row.getStyleClass().add("figure");
        row.setAccessibleText(TEXTS.get("row"));
        rows.foundProperty()
                .subscribe(found -> row.setPromptText(
                        found == null
                                ? ""
                                : TEXTS.get("row.prompt", found.data().rows() - 1)));
        row.setOnAction(event -> model.goTo(row.getText()));
        return row;
    }

    private static HBox legend() {
        return Boxes.row("legend", key("train", TEXTS.get("split.train")), key("test", TEXTS.get("split.test")));
    }

    private static Label key(String styleClass, String split) {
        Label key = Labels.hint(split);
        Region patch = new Region();
        patch.getStyleClass().addAll("patch", styleClass);
        key.setGraphic(patch);
        return key;
    }

    /** A button for one split, or for all, with the number of its digits. */
    private static final class SplitChip extends ToggleButton {
        SplitChip(String name, @Nullable Split split, FindViewModel model) {
            setId("split-" + (split == null ? "all" : split.displayName()));
            getStyleClass().add("split-chip");
            Label count = Labels.styled("", "figure", "count");
            setGraphic(Boxes.column("lines", new Label(name), count));
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setMinWidth(0);
            setPrefWidth(1);
            setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(this, Priority.ALWAYS);
            setOnAction(event -> {
                setSelected(true);
                model.choose(split);
            });
            model.filterProperty().subscribe(filter -> setSelected(filter.split() == split));
            model.balanceProperty().subscribe(balance -> {
                count.setText(balance == null ? "–" : Figures.count(balance.count(split)));
                setAccessibleText(TEXTS.get("split.accessible", name, count.getText()));
            });
        }
    }
}
