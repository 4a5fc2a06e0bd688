package inkling.app.train;

import inkling.app.shared.chart.Axis;
import inkling.app.shared.chart.Chart;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One chart of the shown runs with its title and legend: a single run with its gap shaded, or several side by side. */
final class ChartPane extends VBox {
    private static final String NO_KEY = "no-key";

    /** Of a name in the legend: where many have to share the room, a short one would vanish. */
    private static final double SHORTEST = 72;

    private final Chart chart;
    private final HBox head = new HBox();
    private final HBox legend = new HBox();
    private final Label more;
    private final Function<RunCurves, RunCurves.Family> family;
    private final Function<List<RunCurves.Family>, Axis> range;
    private final DoubleFunction<String> value;
    private List<RunRow> rows = List.of();

    /**
     * @param more said beside the title where there is room: not beside the names of several runs
     * @param family which figures of a run
     * @param range the upright axis that shows them
     * @param value how one is written in the legend
     */
    ChartPane(
            Label title,
            Label more,
            DoubleFunction<String> tick,
            Function<RunCurves, RunCurves.Family> family,
            Function<List<RunCurves.Family>, Axis> range,
            DoubleFunction<String> value) {
        this.more = more;
        this.family = family;
        this.range = range;
        this.value = value;
        chart = new Chart(tick);
        getStyleClass().add("chart-pane");
        head.getStyleClass().add("chart-head");
        legend.getStyleClass().add("chart-legend");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(legend, Priority.SOMETIMES);
        legend.setMinWidth(0);
        for (Label label : List.of(title, more)) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        more.managedProperty().bind(more.visibleProperty());
        head.getChildren().addAll(title, more, legend, space);
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(head, chart);
        chart.pointed().addListener((property, before, now) -> write());
        chart.cursor().addListener((property, before, now) -> write());
    }

    /** Puts something at the right of the title. */
    void add(Region node) {
        node.setMinWidth(USE_PREF_SIZE);
        head.getChildren().add(node);
    }

    DoubleProperty cursor() {
        return chart.cursor();
    }

    Chart chart() {
        return chart;
    }

    /** Shows these runs. */
    void show(List<RunRow> newRows) {
        rows = List.copyOf(newRows);
        chart.clear();
        more.setVisible(rows.size() < 2);
        if (rows.size() == 1) {
            RunCurves.Family only = family.apply(rows.get(0).curves());
            chart.shade(only.train, only.heldOut);
            chart.showNoise(only.raw, "raw-line");
            chart.show(only.smooth, "smooth-line");
            chart.show(only.train, "train-line");
            chart.show(only.heldOut, "held-out-line");
        } else {
            for (int i = 0; i < rows.size(); i++) {
                RunCurves.Family one = family.apply(rows.get(i).curves());
                chart.show(one.train, "run-train-" + (i + 1));
                chart.show(one.heldOut, "run-line-" + (i + 1));
            }
        }
        grown();
    }

    /** Draws what has come since. */
    void grown() {
        List<RunCurves.Family> families =
                rows.stream().map(row -> family.apply(row.curves())).toList();
        chart.axes(ChartRange.epochs(rows), range.apply(families));
        write();
    }

    private void write() {
        double at = Double.isNaN(chart.pointed().get())
                ? chart.cursor().get()
                : chart.pointed().get();
        int entries = rows.size() == 1 ? 2 : rows.isEmpty() ? 0 : rows.size() + 1;
        while (legend.getChildren().size() < entries) {
            Label label = new Label("", new Region());
            label.getStyleClass().add("legend");
            label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            legend.getChildren().add(label);
        }
        legend.getChildren().remove(entries, legend.getChildren().size());
        if (rows.size() == 1) {
            RunCurves.Family only = family.apply(rows.get(0).curves());
            entry(0, "train", only.train.size() == 0 ? reading(only.smooth, at) : reading(only.train, at), "train-key");
            entry(1, "held-out", reading(only.heldOut, at), "held-out-key");
        } else {
            for (int i = 0; i < rows.size(); i++) {
                RunRow row = rows.get(i);
                String name = row.run().get().facts().name();
                entry(i, reading(family.apply(row.curves()).heldOut, at), name, "run-key-" + (i + 1));
            }
            if (!rows.isEmpty()) {
                entry(rows.size(), "dashed: train", "", NO_KEY);
            }
        }
    }

    private String reading(inkling.app.shared.chart.Curve curve, double at) {
        double read = curve.at(at);
        if (Double.isNaN(read) && curve.size() > 0) {
            read = curve.y(at < curve.x(0) ? 0 : curve.size() - 1);
        }
        return Double.isNaN(read) ? "" : value.apply(read);
    }

    /** Long names lose their middle where there is no room. */
    private void entry(int i, String first, String second, String key) {
        Label label = (Label) legend.getChildren().get(i);
        label.setText(String.format(Locale.ROOT, "%s %s", first, second).strip());
        label.getGraphic().getStyleClass().setAll("legend-key", key);
        label.setMinWidth(key.equals(NO_KEY) ? USE_PREF_SIZE : Math.min(SHORTEST, label.prefWidth(USE_COMPUTED_SIZE)));
    }
}
