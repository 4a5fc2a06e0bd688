package inkling.app.explore.find;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Labels;
import inkling.data.Split;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A button for one split, or for all, with the number of its digits. */
final class SplitChip extends ToggleButton {
    private static final Texts TEXTS = Texts.of("explore");

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
