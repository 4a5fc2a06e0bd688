package inkling.app.explore;

import inkling.app.shared.Figures;
import inkling.data.Split;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One choice of split, with the number of its digits. */
final class SplitChip extends ToggleButton {
    SplitChip(String name, @Nullable Split split, ExploreViewModel model) {
        setId("split-" + (split == null ? "all" : split.displayName()));
        getStyleClass().add("split-chip");
        Label count = new Label();
        count.getStyleClass().addAll("figure", "count");
        VBox lines = new VBox(new Label(name), count);
        lines.getStyleClass().add("lines");
        setGraphic(lines);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(this, Priority.ALWAYS);
        setOnAction(event -> {
            setSelected(true);
            model.choose(split);
        });
        model.filter().subscribe(filter -> setSelected(filter.split() == split));
        model.balance().subscribe(balance -> {
            count.setText(balance == null ? "–" : Figures.count(balance.count(split)));
            setAccessibleText(name + ", " + count.getText() + " digits");
        });
    }
}
