package inkling.app.explore.find;

import inkling.app.shared.Background;
import inkling.app.shared.Figures;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
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
        HBox splits = new HBox(
                new SplitChip(TEXTS.get("split.all"), null, model),
                new SplitChip(TEXTS.get("split.train"), Split.TRAIN, model),
                new SplitChip(TEXTS.get("split.test"), Split.TEST, model));
        splits.getStyleClass().add("chips");
        VBox labels = new VBox();
        labels.getStyleClass().add("label-chips");
        model.classesProperty().subscribe(classes -> labels.getChildren().setAll(chips(classes, model)));
        getStyleClass().addAll("column", "left");
        setPrefWidth(WIDTH);
        getChildren()
                .setAll(
                        new Section(TEXTS.get("split"), splits),
                        new Section(TEXTS.get("label"), labels, Labels.hint(TEXTS.get("label.hint")), legend()),
                        new Section(TEXTS.get("row"), row(rows, model), problem(model)));
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

    private static Label problem(FindViewModel model) {
        Label problem = Labels.hint("");
        problem.setId("go-to-problem");
        problem.getStyleClass().add("warning");
        problem.textProperty().bind(model.rowProblemProperty());
        return problem;
    }

    private static HBox legend() {
        HBox legend = new HBox(key("train", TEXTS.get("split.train")), key("test", TEXTS.get("split.test")));
        legend.getStyleClass().add("legend");
        return legend;
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
            VBox lines = new VBox(new Label(name), count);
            lines.getStyleClass().add("lines");
            setGraphic(lines);
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
