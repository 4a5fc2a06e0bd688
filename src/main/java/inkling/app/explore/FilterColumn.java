package inkling.app.explore;

import inkling.app.shared.Figures;
import inkling.data.Classes;
import inkling.data.Split;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The left column: which digits to show, how many there are of each, and the way to one by its row. */
final class FilterColumn extends VBox {
    private final TextField row = new TextField();

    FilterColumn(ExploreViewModel model) {
        HBox splits = new HBox(
                new SplitChip("All", null, model),
                new SplitChip("Train", Split.TRAIN, model),
                new SplitChip("Test", Split.TEST, model));
        splits.getStyleClass().add("chips");
        VBox labels = new VBox();
        labels.getStyleClass().add("label-chips");
        for (int digit = 0; digit < Classes.DIGITS.count(); digit++) {
            labels.getChildren().add(new LabelChip(digit, model));
        }
        getChildren()
                .setAll(
                        section("Split", splits),
                        section("Label", labels, hint("Click to filter, again to release."), legend()),
                        section("Go to row", row(model), problem(model)));
    }

    /** Puts the cursor where a row is typed. */
    void askRow() {
        row.requestFocus();
        row.selectAll();
    }

    private TextField row(ExploreViewModel model) {
        row.setId("go-to-row");
        row.getStyleClass().add("figure");
        row.setAccessibleText("Go to row");
        model.showing()
                .subscribe(showing -> row.setPromptText(
                        showing == null
                                ? ""
                                : "0 … " + Figures.count(showing.data().rows() - 1)));
        row.setOnAction(event -> model.goTo(row.getText()));
        return row;
    }

    private static Label problem(ExploreViewModel model) {
        Label problem = hint("");
        problem.setId("go-to-problem");
        problem.getStyleClass().add("warning");
        problem.textProperty().bind(model.goToProblem());
        return problem;
    }

    private static HBox legend() {
        HBox legend = new HBox(key("train"), key("test"));
        legend.getStyleClass().add("legend");
        return legend;
    }

    private static Label key(String split) {
        Label key = hint(split);
        Region patch = new Region();
        patch.getStyleClass().addAll("patch", split);
        key.setGraphic(patch);
        return key;
    }

    private static VBox section(String title, Node... parts) {
        Label heading = new Label(title);
        heading.getStyleClass().add("heading");
        VBox section = new VBox(heading);
        section.getStyleClass().add("section");
        section.getChildren().addAll(parts);
        return section;
    }

    private static Label hint(String words) {
        Label hint = new Label(words);
        hint.getStyleClass().addAll("small", "muted");
        hint.setWrapText(true);
        return hint;
    }
}
