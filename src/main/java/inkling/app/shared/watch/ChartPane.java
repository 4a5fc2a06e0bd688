package inkling.app.shared.watch;

import atlantafx.base.controls.Spacer;
import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.chart.Axis;
import inkling.app.shared.chart.Chart;
import inkling.app.shared.chart.Curve;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.run.MetricCurves;
import inkling.app.shared.run.TrackedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One chart of the shown runs with its title and legend: a single run with its gap shaded, or several side by side. */
public final class ChartPane extends VBox {
    private static final Texts TEXTS = Texts.of("train");
    private static final double NARROW = 620;

    private final Chart chart = new Chart(value -> Figures.shortest(value, 3));
    private final HBox head = Boxes.row("chart-head");
    private final ChartLegend legend = new ChartLegend();
    private final Label more;
    private final Function<TrackedRun, MetricCurves> metric;
    private final Function<List<MetricCurves>, Axis> range;
    private final DoubleFunction<String> format;
    private Curve within = new Curve();
    private List<TrackedRun> runs = List.of();
    private boolean growing;
    private Across across = Across.EPOCHS;
    private int marked;

    /**
     * @param more shown beside the title where there is room: not beside the names of several runs
     * @param metric which of a run's metrics
     * @param range the vertical axis that shows them
     * @param format how a value is written in the legend
     */
    public ChartPane(
            Label title,
            Label more,
            Function<TrackedRun, MetricCurves> metric,
            Function<List<MetricCurves>, Axis> range,
            DoubleFunction<String> format) {
        this.more = more;
        this.metric = metric;
        this.range = range;
        this.format = format;
        getStyleClass().add("chart-pane");
        HBox.setHgrow(legend, Priority.SOMETIMES);
        title.setMinWidth(USE_PREF_SIZE);
        more.setMinWidth(USE_PREF_SIZE);
        more.managedProperty().bind(more.visibleProperty());
        head.getChildren().addAll(title, more, legend, new Spacer());
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(head, chart);
        widthProperty().addListener(observable -> {
            arrangeHead();
            updateLegend();
        });
        chart.pointed().addListener((property, before, now) -> updateLegend());
        chart.cursor().addListener((property, before, now) -> updateLegend());
    }

    /** Takes the validation metric of a single run within its epochs as well, which it may have while it is watched. */
    public void showWithin(Curve validation) {
        within = validation;
    }

    /** Ends with the epoch in progress, not where the run will end: the first epoch is as wide as the chart. */
    public void growWithTheRun() {
        growing = true;
    }

    /** Puts something at the right of the title. */
    public void add(Region node) {
        node.setMinWidth(node instanceof Label ? 0 : USE_PREF_SIZE);
        head.getChildren().add(node);
    }

    /** Marks an epoch of the last of the runs; 0 for none. */
    public void mark(int epoch) {
        marked = epoch;
        boolean none = epoch == 0 || runs.isEmpty();
        chart.cursor()
                .set(none ? Double.NaN : across().at(runs.get(runs.size() - 1).getRun(), epoch));
    }

    /** Sets what the charts of several runs count to the right. */
    public void countBy(Across newAcross) {
        across = newAcross;
        show(runs);
    }

    /** The batches of a single run lie between its epochs. */
    private Across across() {
        return runs.size() > 1 ? across : Across.EPOCHS;
    }

    /** Shows these runs. */
    public void show(List<TrackedRun> newRuns) {
        runs = List.copyOf(newRuns);
        chart.clear();
        arrangeHead();
        if (runs.size() == 1) {
            showSingle(metric.apply(runs.get(0)));
        } else {
            showSeveral();
        }
        rule();
    }

    /** Within the epochs, where both metrics have points there; else at their ends. */
    private void showSingle(MetricCurves only) {
        if (growing) {
            chart.showNoise(only.batches(), "batch-line");
            chart.show(only.smoothed(), "training-line");
            chart.show(within, "validation-line");
            return;
        }
        chart.shade(only.training(), only.validation());
        chart.showNoise(only.batches(), "batch-line");
        chart.show(only.smoothed(), "smoothed-line");
        chart.show(only.training(), "training-line");
        chart.show(only.validation(), "validation-line");
    }

    private void showSeveral() {
        for (int i = 0; i < runs.size(); i++) {
            chart.show(curve(runs.get(i), MetricCurves::training), "run-training-" + (i + 1));
            chart.show(curve(runs.get(i), MetricCurves::validation), "run-line-" + (i + 1));
        }
    }

    private Curve curve(TrackedRun run, Function<MetricCurves, Curve> which) {
        return across().of(which.apply(metric.apply(run)), run.getRun());
    }

    private boolean isNarrow() {
        return getWidth() > 0 && getWidth() < NARROW;
    }

    /** What the axis counts gives way to the names of the runs, and to a narrow window. */
    private void arrangeHead() {
        more.setVisible(runs.size() < 2 && !isNarrow());
    }

    /** Draws what the curves have grown by. */
    public void update() {
        if (across() == Across.EPOCHS) {
            rule();
        } else {
            show(runs);
        }
    }

    private void rule() {
        chart.axes(axis(), range.apply(runs.stream().map(metric).toList()));
        mark(marked);
        updateLegend();
    }

    private Axis axis() {
        return growing && runs.size() == 1 ? Across.inProgress(metric.apply(runs.get(0))) : across().axis(runs);
    }

    private void updateLegend() {
        List<ChartLegend.Entry> entries = new ArrayList<>();
        if (runs.size() == 1) {
            MetricCurves only = metric.apply(runs.get(0));
            String training = value(growing && only.smoothed().size() > 0 ? only.smoothed() : only.trainingOrBatches());
            entries.add(new ChartLegend.Entry(TEXTS.get("chart.training", training), "training-key"));
            String validation = value(growing ? within : only.validation());
            entries.add(new ChartLegend.Entry(TEXTS.get("chart.validation", validation), "validation-key"));
        } else {
            for (TrackedRun run : runs) {
                String value = value(curve(run, MetricCurves::validation));
                entries.add(new ChartLegend.Entry(value + " " + run.name(), "run-key-" + (entries.size() + 1)));
            }
            if (runs.size() == 2 && !isNarrow()) { // the names of more take all the room
                entries.add(new ChartLegend.Entry(TEXTS.get("chart.dashed"), ""));
            }
        }
        legend.show(entries);
    }

    /** A curve's value under the pointer or at the cursor, else its last one. */
    private String value(Curve curve) {
        double pointed = chart.pointed().get();
        double at = Double.isNaN(pointed) ? chart.cursor().get() : pointed;
        double value = curve.at(at);
        if (Double.isNaN(value) && curve.size() > 0) {
            value = curve.y(at < curve.x(0) ? 0 : curve.size() - 1);
        }
        return Double.isNaN(value) ? "" : format.apply(value);
    }

    /** The legend of a chart. Texts that have no room lose their middle. */
    private static final class ChartLegend extends HBox {
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
}
