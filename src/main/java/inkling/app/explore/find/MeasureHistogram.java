package inkling.app.explore.find;

import inkling.analysis.Measure;
import inkling.analysis.group.Bins;
import inkling.analysis.group.Histogram;
import inkling.analysis.query.Condition;
import inkling.analysis.query.Order;
import inkling.analysis.query.Query;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Tooltips;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A measure of numbers: its name, which sorts by it, and its histogram, over which a drag filters. */
final class MeasureHistogram extends VBox {
    private static final Texts TEXTS = Texts.of("explore");
    private static final PseudoClass SORTED = PseudoClass.getPseudoClass("sorted");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private static final double HEIGHT = 26;

    private final Measure measure;
    private final RowBrowser rows;
    private final Button name;
    private final Bars bars = new Bars();
    private @Nullable Histogram histogram;

    MeasureHistogram(Measure measure, RowBrowser rows) {
        this.measure = measure;
        this.rows = rows;
        setId("measure-" + measure.key());
        getStyleClass().add("measure-histogram");
        name = Buttons.link("sort-" + measure.key(), measure.name(), measure.sentence(), this::sort);
        name.getStyleClass().add("measure-name");
        getChildren().setAll(name, bars);
        rows.queryProperty().subscribe(this::follow);
    }

    /** Shows other counts. */
    void show(Histogram counts) {
        histogram = counts;
        bars.show(counts);
        follow(rows.queryProperty().get());
    }

    /** Sorts by the measure, its interesting end first; if that is done already, the other way round. */
    private void sort() {
        Query query = rows.queryProperty().get();
        Order order = query.order();
        boolean reversed = order != null && order.measure().equals(measure) && !order.reversed();
        rows.setQuery(query.sorted(new Order(measure, reversed)));
    }

    private void follow(Query query) {
        Order order = query.order();
        if (order != null && order.measure().equals(measure)) {
            pseudoClassStateChanged(SORTED, true);
            name.setText(measure.name() + (order.isAscending() ? " ↑" : " ↓"));
        } else {
            pseudoClassStateChanged(SORTED, false);
            name.setText(measure.name());
        }
        Condition condition = query.condition(measure).orElse(null);
        Histogram now = histogram;
        for (int bin = 0; now != null && bin < now.bins().count(); bin++) {
            double middle = now.bins().start(bin)
                    + (now.bins().isWhole() ? 0 : now.bins().width() / 2);
            bars.bar(bin).pseudoClassStateChanged(OUTSIDE, condition != null && !condition.allows((float) middle));
        }
    }

    /** The bars, side by side; a drag over some of them filters by their values. */
    private final class Bars extends Region {
        private final Tooltip tooltip = Tooltips.wrapped("");
        private int pressed;

        Bars() {
            getStyleClass().add("histogram-bars");
            setMinHeight(HEIGHT);
            setPrefHeight(HEIGHT);
            Tooltip.install(this, tooltip);
            setOnMouseMoved(event -> explain(binAt(event)));
            setOnMousePressed(event -> {
                pressed = binAt(event);
                brush(event);
            });
            setOnMouseDragged(this::brush);
        }

        Region bar(int bin) {
            return (Region) getChildren().get(bin);
        }

        void show(Histogram counts) {
            while (getChildren().size() < counts.bins().count()) {
                Region bar = new Region();
                bar.getStyleClass().add("histogram-bar");
                bar.setMouseTransparent(true);
                getChildren().add(bar);
            }
            getChildren().remove(counts.bins().count(), getChildren().size());
            requestLayout();
        }

        private int binAt(MouseEvent event) {
            int count = getChildren().size();
            return Math.max(0, Math.min((int) (event.getX() / getWidth() * count), count - 1));
        }

        private void brush(MouseEvent event) {
            Histogram now = histogram;
            if (now != null) {
                int bin = binAt(event);
                Condition condition = now.bins().condition(Math.min(pressed, bin), Math.max(pressed, bin));
                rows.setQuery(rows.queryProperty().get().with(condition));
            }
        }

        private void explain(int bin) {
            Histogram now = histogram;
            if (now != null) {
                Bins bins = now.bins();
                String from = MeasureText.value(measure, bins.start(bin));
                String to = MeasureText.value(measure, bins.start(bin + 1));
                tooltip.setText(
                        bins.isWhole() && bins.width() == 1
                                ? TEXTS.get("histogram.tip-whole", from, now.counts()[bin])
                                : TEXTS.get("histogram.tip", from, to, now.counts()[bin]));
            }
        }

        @Override
        protected void layoutChildren() {
            int count = getChildren().size();
            for (int bin = 0; bin < count && histogram != null; bin++) {
                double left = snapPositionX(bin * getWidth() / count);
                double right = snapPositionX((bin + 1) * getWidth() / count);
                double height =
                        histogram.counts()[bin] == 0 ? 0 : Math.max(1, snapSizeY(histogram.height(bin) * HEIGHT));
                bar(bin).resizeRelocate(left, HEIGHT - height, Math.max(1, right - left - 1), height);
            }
        }
    }
}
