package inkling.app.train.watch;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The legend of a chart. Texts that have no room lose their middle. */
final class ChartLegend extends HBox {
    /** No entry gets narrower, in pixels: where many share the room, a short one would vanish. */
    private static final double NARROWEST = 112;

    /**
     * One entry.
     *
     * @param style the style class of its key, which has the color of the curve; empty for no key
     */
    record Entry(String text, String style) {}

    ChartLegend() {
        getStyleClass().add("chart-legend");
        setMinWidth(0);
    }

    void show(List<Entry> entries) {
        while (getChildren().size() < entries.size()) {
            Label label = new Label("", new Region());
            label.getStyleClass().add("legend");
            label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            getChildren().add(label);
        }
        getChildren().remove(entries.size(), getChildren().size());
        for (int i = 0; i < entries.size(); i++) {
            Label label = (Label) getChildren().get(i);
            String style = entries.get(i).style();
            label.setText(entries.get(i).text().strip());
            label.getGraphic().getStyleClass().setAll("legend-key", style.isEmpty() ? "no-key" : style);
            label.setMinWidth(
                    style.isEmpty() ? USE_PREF_SIZE : Math.min(NARROWEST, label.prefWidth(USE_COMPUTED_SIZE)));
        }
    }
}
