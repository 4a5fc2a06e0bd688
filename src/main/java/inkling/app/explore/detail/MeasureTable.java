package inkling.app.explore.detail;

import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Tooltips;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** Measures of the selected digit: a line each with its name, which explains itself, and its value. */
final class MeasureTable extends GridPane {
    private final List<String> keys = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();

    MeasureTable() {
        getStyleClass().add("facts");
    }

    void show(List<Details.Line> lines) {
        List<String> shown = lines.stream().map(Details.Line::key).toList();
        if (!shown.equals(keys)) {
            build(lines);
        }
        for (int i = 0; i < lines.size(); i++) {
            Label value = values.get(i);
            value.setText(lines.get(i).value());
            value.getStyleClass().remove("wrong");
            if (lines.get(i).isWrong()) {
                value.getStyleClass().add("wrong");
            }
        }
    }

    private void build(List<Details.Line> lines) {
        keys.clear();
        values.clear();
        getChildren().clear();
        for (Details.Line line : lines) {
            Label name = Labels.uncut(Labels.styled(line.name(), "small", "muted"));
            Tooltips.explain(name, line.sentence());
            Label value = Labels.wrapped(Labels.withId("detail-" + line.key(), "small", "strong"));
            keys.add(line.key());
            values.add(value);
            addRow(values.size(), name, value);
            setValignment(name, VPos.TOP);
        }
    }
}
