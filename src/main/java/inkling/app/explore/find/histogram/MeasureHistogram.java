package inkling.app.explore.find.histogram;

import inkling.analysis.Measure;
import inkling.analysis.group.Bins;
import inkling.analysis.group.Histogram;
import inkling.analysis.query.Condition;
import inkling.analysis.query.Order;
import inkling.analysis.query.Query;
import inkling.app.explore.find.MeasureText;
import inkling.app.explore.find.RowBrowser;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Tooltips;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.jspecify.annotations.Nullable;

/** A measure of numbers: its name, which sorts by it, and its histogram, over which a drag filters. */
public final class MeasureHistogram extends VBox {
    private static final Texts TEXTS = Texts.of("explore");
    private static final PseudoClass SORTED = PseudoClass.getPseudoClass("sorted");
    private static final double HEIGHT = 26;

    private final Measure measure;
    private final RowBrowser rows;
    private final Button name;
    private final Bars bars = new Bars();
    private @Nullable Histogram histogram;

    /** The histogram of a measure of numbers, which filters and sorts the rows of a browser; empty until it is shown counts. */
    public MeasureHistogram(Measure measure, RowBrowser rows) {
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
    public void show(Histogram counts) {
        histogram = counts;
        follow(rows.queryProperty().get());
    }

    /** Sorts by the measure, its interesting end first; if that is done already, the other way around. */
    private void sort() {
        Query query = rows.queryProperty().get();
        Order order = query.order();
        boolean reversed = order != null && order.measure().equals(measure) && !order.reversed();
        rows.setQuery(query.sorted(new Order(measure, reversed)));
    }

    private void follow(Query query) {
        Order order = query.order();
        boolean sorts = order != null && order.measure().equals(measure);
        pseudoClassStateChanged(SORTED, sorts);
        name.setText(measure.name() + (order == null || !sorts ? "" : order.isAscending() ? " ↑" : " ↓"));
        bars.mark(query.condition(measure).orElse(null));
    }

    /** The bars, side by side; a drag over some of them filters by their values. */
    private final class Bars extends Region {
        /** One shape for all bars, and one for those filtered out: a node per bar would take too long to style. */
        private final Path inside = bars("inside");

        private final Path outside = bars("outside");
        private @Nullable Condition condition;
        private int pressed;

        Bars() {
            getStyleClass().add("histogram-bars");
            getChildren().setAll(inside, outside);
            setMinHeight(HEIGHT);
            setPrefHeight(HEIGHT);
            Tooltips.explain(this, "");
            setOnMouseMoved(event -> explain(binAt(event)));
            setOnMousePressed(event -> {
                pressed = binAt(event);
                brush(event);
            });
            setOnMouseDragged(this::brush);
        }

        private static Path bars(String style) {
            Path path = new Path();
            path.getStyleClass().addAll("histogram-shape", style);
            path.setMouseTransparent(true);
            path.setManaged(false);
            return path;
        }

        /** Marks those that a condition does not allow. */
        void mark(@Nullable Condition newCondition) {
            condition = newCondition;
            requestLayout();
        }

        private int binAt(MouseEvent event) {
            int count = histogram == null ? 0 : histogram.bins().count();
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
                Tooltips.explain(
                        this,
                        bins.isWhole() && bins.width() == 1
                                ? TEXTS.about(rows.classes()).get("histogram.tip-whole", from, now.counts()[bin])
                                : TEXTS.about(rows.classes()).get("histogram.tip", from, to, now.counts()[bin]));
            }
        }

        @Override
        protected void layoutChildren() {
            List<PathElement> within = new ArrayList<>();
            List<PathElement> beyond = new ArrayList<>();
            Histogram now = histogram;
            int count = now == null ? 0 : now.bins().count();
            for (int bin = 0; now != null && bin < count; bin++) {
                if (now.counts()[bin] > 0) {
                    double left = snapPositionX(bin * getWidth() / count);
                    double right = Math.max(left + 1, snapPositionX((bin + 1) * getWidth() / count) - 1);
                    double top = HEIGHT - Math.max(1, snapSizeY(now.height(bin) * HEIGHT));
                    Collections.addAll(
                            allows(now.bins(), bin) ? within : beyond,
                            new MoveTo(left, HEIGHT),
                            new LineTo(left, top),
                            new LineTo(right, top),
                            new LineTo(right, HEIGHT),
                            new ClosePath());
                }
            }
            inside.getElements().setAll(within);
            outside.getElements().setAll(beyond);
        }

        private boolean allows(Bins bins, int bin) {
            double middle = bins.start(bin) + (bins.isWhole() ? 0 : bins.width() / 2);
            return condition == null || condition.allows((float) middle);
        }
    }
}
