package inkling.app.train.grandtour;

import inkling.app.shared.kit.PixelSurface;
import inkling.app.shared.kit.StyleColor;
import inkling.app.shared.points.MovingPainter;
import inkling.app.shared.points.Palette;
import inkling.app.shared.points.PointLook;
import inkling.app.shared.points.PointStyle;
import inkling.data.RowSet;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The dots between the corners, as they turn: painted anew for each frame while anything moves and the plot is to be seen, and not at
 * all otherwise.
 */
final class TourPlot extends Region {
    private static final long STEP_NANOS = 300_000_000;
    private static final long LONGEST_NANOS = 1_500_000_000;
    private static final double LONGEST_FRAME = 0.1;
    /** While a network trains, which needs all cores: twenty frames a second. */
    private static final long FRUGAL_NANOS = 40_000_000;
    /** More would hide what they ring. */
    private static final int MOST_RINGS = 250;

    private final PixelSurface surface = new PixelSurface();
    private final MovingPainter painter = new MovingPainter();
    private final TourAxes axes = new TourAxes();
    private final DigitCard card = new DigitCard();
    private final PointStyle style = new PointStyle("tour", this::restyle);
    private final StyleColor axisColor = new StyleColor("tour-axis", this::restyle);
    private final BooleanProperty turning = new SimpleBooleanProperty(true);
    private final BooleanProperty mistakes = new SimpleBooleanProperty();
    private final BooleanProperty smooth = new SimpleBooleanProperty(true);
    private final BooleanProperty frugal = new SimpleBooleanProperty();
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final BooleanExpression seen =
            BooleanExpression.booleanExpression(PixelSurface.isOnScreen(this)).and(shown);
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            frame(now);
        }
    };

    private List<? extends Node> over = List.of();
    private @Nullable TourDigits digits;
    private TourPlaces places = new TourPlaces(2, 0);
    private Blend blend = new Blend(new float[0]);
    private PointLook look = new PointLook(new byte[0], new int[0], style.scheme(), RowSet.NONE, RowSet.NONE);
    private RowSet emphasized = RowSet.NONE;
    private boolean running;
    private boolean stale = true;
    private boolean dragging;
    private int pointed = -1;
    private long last;
    private long arrived;

    /**
     * @param opener takes the index of a dot that is clicked
     */
    TourPlot(IntConsumer opener) {
        setId("tour-plot");
        getStyleClass().add("tour-plot");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().setAll(surface, axes.names(), card, style, axisColor);
        surface.setMouseTransparent(true);
        seen.addListener((property, before, now) -> wake());
        turning.addListener(observable -> wake());
        mistakes.addListener(observable -> restyle());
        new TourPointer(this, opener);
    }

    // Properties

    /** Whether whatever it is in is shown. */
    BooleanProperty shownProperty() {
        return shown;
    }

    /** Whether the plane turns. */
    BooleanProperty turningProperty() {
        return turning;
    }

    /** Whether misclassified digits stand out. */
    BooleanProperty mistakesProperty() {
        return mistakes;
    }

    /** Whether dots move to new places; otherwise they are there at once. */
    BooleanProperty smoothProperty() {
        return smooth;
    }

    /** Whether to leave the cores to a training. */
    BooleanProperty frugalProperty() {
        return frugal;
    }

    @Nullable
    TourDigits digits() {
        return digits;
    }

    TourPlaces places() {
        return places;
    }

    TourAxes axes() {
        return axes;
    }

    /** Whether frames are being painted. */
    boolean isRunning() {
        return running;
    }

    /** The digit whose card is shown; -1 for none. */
    int pointed() {
        return pointed;
    }

    // Commands

    /** Shows digits, or none; the same ones move to their new places. */
    void show(@Nullable TourDigits now) {
        TourDigits before = digits;
        digits = now;
        if (now == null) {
            point(-1);
            blend = new Blend(new float[0]);
            places = new TourPlaces(2, 0);
        } else if (before != null && before.isOfSameRowsAs(now)) {
            long time = System.nanoTime();
            long pause = now.within() || before.within() ? time - arrived : STEP_NANOS;
            long nanos = smooth.get() && seen.get() ? Math.max(STEP_NANOS, Math.min(LONGEST_NANOS, pause)) : 0;
            blend.moveTo(now.probabilities().values(), time, nanos);
        } else {
            point(-1);
            blend = new Blend(now.probabilities().values());
            if (places.tour().classes() != now.probabilities().classes() || places.x().length != now.size()) {
                places = new TourPlaces(now.probabilities().classes(), now.size());
            }
        }
        arrived = System.nanoTime();
        if (pointed >= 0 && now != null) {
            card.show(now, pointed);
        }
        restyle();
        describe();
    }

    /** Shows the card of a digit; -1 for none. */
    void point(int index) {
        if (index == pointed) {
            return;
        }
        pointed = index;
        if (index < 0 || digits == null) {
            card.setVisible(false);
        } else {
            card.show(digits, index);
        }
        describe();
        repaint();
    }

    /** Holds the frame while a corner is dragged. */
    void setDragging(boolean now) {
        dragging = now;
        wake();
    }

    /** Keeps the circle clear of nodes beside the plot in the same parent. */
    void keepClearOf(List<? extends Node> nodes) {
        over = nodes;
        nodes.forEach(node -> node.boundsInParentProperty().addListener(observable -> repaint()));
    }

    /** Back to the corners on a circle. */
    void reset() {
        places.tour().reset();
        places.ease(0);
        repaint();
    }

    /** Paints again. */
    void repaint() {
        stale = true;
        wake();
    }

    private void describe() {
        setAccessibleText(DigitCard.sentence(digits, pointed));
    }

    private void restyle() {
        TourDigits now = digits;
        if (now != null) {
            boolean dark = style.isDark();
            RowSet wrong = mistakes.get() ? now.wrong() : RowSet.NONE;
            int count = now.probabilities().classes();
            RowSet ringed = wrong.size() <= MOST_RINGS ? wrong : RowSet.NONE;
            emphasized = wrong;
            look = new PointLook(now.labels(), Palette.colors(count, dark), style.scheme(), wrong, ringed);
            axes.build(now.data().classes(), dark);
        }
        axes.names().setVisible(now != null);
        repaint();
    }

    private void wake() {
        if (!running && seen.get()) {
            running = true;
            last = 0;
            timer.start();
        }
    }

    private void frame(long now) {
        if (frugal.get() && now - last < FRUGAL_NANOS && !dragging) {
            return;
        }
        double seconds = last == 0 ? 0 : Math.min(LONGEST_FRAME, (now - last) / 1e9);
        last = now;
        boolean turns = turning.get() && digits != null && pointed < 0 && !dragging;
        if (turns) {
            places.tour().turn(seconds);
        }
        if (!dragging) {
            places.ease(seconds);
        }
        long time = System.nanoTime();
        boolean moves = turns || blend.isMoving(time) || painter.isFading() || (!dragging && !places.isSettled());
        if (moves || stale) {
            stale = false;
            paint(time, seconds);
        }
        if (!seen.get() || (!moves && !blend.isMoving(time) && !painter.isFading() && !stale)) {
            running = false;
            timer.stop();
        }
    }

    private void paint(long time, double seconds) {
        double ratio = PixelSurface.ratio(this);
        int width = Math.max(1, (int) Math.round(getWidth() * ratio));
        int height = Math.max(1, (int) Math.round(getHeight() * ratio));
        surface.fit(width, height, getWidth(), getHeight());
        places.fit(getWidth(), getHeight(), over.stream().map(TourPlot::boxOf).toList());
        if (digits == null) {
            Arrays.fill(surface.pixels(), 0);
        } else {
            places.place(blend.at(time));
            painter.clear(surface.pixels(), width, height, ratio);
            axes.paint(painter, places, axisColor.argb());
            painter.paint(places.x(), places.y(), digits.data().images(), digits.firstRow(), look, emphasized, seconds);
            axes.place(places);
            if (pointed >= 0) {
                card.place(places.x()[pointed], places.y()[pointed], getWidth(), getHeight());
            }
        }
        surface.repaint();
    }

    private static Rectangle2D boxOf(Node node) {
        Bounds box = node.getBoundsInParent();
        return new Rectangle2D(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
    }

    @Override
    protected void layoutChildren() {
        repaint();
    }
}
