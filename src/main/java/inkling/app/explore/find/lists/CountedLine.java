package inkling.app.explore.find.lists;

import atlantafx.base.controls.Spacer;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** A line of a list: a name and, at its right, how many rows. */
class CountedLine extends ToggleButton {
    private static final Texts TEXTS = Texts.of("explore");

    private final String name;
    private final Label count = Labels.uncut(Labels.styled("", "figure", "count"));

    CountedLine(String id, String name) {
        this.name = name;
        setId(id);
        getStyleClass().add("show-line");
        Label label = new Label(name);
        label.setMinWidth(0);
        HBox content = Boxes.row("line", label, new Spacer(), count);
        content.prefWidthProperty().bind(widthProperty().subtract(16));
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
    }

    /** Shows how many rows, or in a word or two why that is not known. */
    final void count(String words) {
        count.setText(words);
        setAccessibleText(TEXTS.get("show.accessible", name, words));
    }
}
