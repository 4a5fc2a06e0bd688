package inkling.app.explore.find;

import inkling.app.shared.Background;
import inkling.app.shared.Figures;
import inkling.app.shared.Session;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Section;
import inkling.data.OneHotLabels;
import inkling.data.Split;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The left column: which digits to show, how many there are of each, and the way to one by its row. */
public final class FilterPane extends VBox {
    private static final double WIDTH = 232;

    private final TextField row = new TextField();

    public FilterPane(RowBrowser rows, Session session, Background background) {
        FindViewModel model = new FindViewModel(rows, session, background);
        HBox splits = new HBox(
                new SplitChip("All", null, model),
                new SplitChip("Train", Split.TRAIN, model),
                new SplitChip("Test", Split.TEST, model));
        splits.getStyleClass().add("chips");
        VBox labels = new VBox();
        labels.getStyleClass().add("label-chips");
        for (int digit = 0; digit < OneHotLabels.CLASSES; digit++) {
            labels.getChildren().add(new LabelChip(digit, model));
        }
        getStyleClass().addAll("column", "left");
        setPrefWidth(WIDTH);
        getChildren()
                .setAll(
                        new Section("Split", splits),
                        new Section("Label", labels, Labels.hint("Click to filter, again to release."), legend()),
                        new Section("Go to row", row(model), problem(model)));
    }

    /** Puts the cursor where a row is typed. */
    public void focusRowNumber() {
        row.requestFocus();
        row.selectAll();
    }

    private TextField row(FindViewModel model) {
        row.setId("go-to-row");
        row.getStyleClass().add("figure");
        row.setAccessibleText("Go to row");
        model.foundProperty()
                .subscribe(found -> row.setPromptText(
                        found == null ? "" : "0 … " + Figures.count(found.data().rows() - 1)));
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
        HBox legend = new HBox(key("train"), key("test"));
        legend.getStyleClass().add("legend");
        return legend;
    }

    private static Label key(String split) {
        Label key = Labels.hint(split);
        Region patch = new Region();
        patch.getStyleClass().addAll("patch", split);
        key.setGraphic(patch);
        return key;
    }
}
