package inkling.app.draw.pad;

import inkling.app.draw.answer.Answer;
import inkling.app.shared.PictureView;
import inkling.data.Picture;
import inkling.sketch.Point;
import inkling.sketch.Sketch;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The square one draws on with mouse, pen or finger. One finger draws; others that come down meanwhile, as a resting palm
 * does, do nothing. The mouse that JavaFX makes of a finger is left out, or each stroke would come twice.
 */
public final class Pad extends Region {
    private static final double ROUNDING = 20;
    private static final int NO_FINGER = -1;

    private final PadModel model;
    private final Paper paper = new Paper();
    private final Rectangle corners = new Rectangle();
    private final PictureView given = new PictureView(1);
    private final Rectangle veil = new Rectangle();
    private final Ghost ghost;
    private final List<Region> layers = new ArrayList<>();
    private final Label hint = new Label("Draw a digit here");
    private long begun;
    private int finger = NO_FINGER;

    /**
     * @param answer the newest answer, null where there is none
     */
    public Pad(PadModel model, ObservableValue<@Nullable Answer> answer) {
        this.model = model;
        ghost = new Ghost(answer, model.penIsDown());
        paper.setId("pad");
        paper.getStyleClass().add("pad");
        paper.setFocusTraversable(true);
        paper.setAccessibleText("Pad: draw one digit here");
        paper.setOnMousePressed(this::pressed);
        paper.setOnMouseDragged(this::dragged);
        paper.setOnMouseReleased(this::released);
        paper.addEventHandler(TouchEvent.ANY, this::touched);
        corners.setArcWidth(ROUNDING);
        corners.setArcHeight(ROUNDING);
        paper.setClip(corners);
        hint.getStyleClass().add("pad-hint");
        hint.setMouseTransparent(true);
        hint.visibleProperty().bind(model.blank());
        given.setId("given");
        given.setMouseTransparent(true);
        getChildren().setAll(paper, veil, given, hint, ghost, new EraserRing(model, paper));
        VBox.setVgrow(this, Priority.ALWAYS);
        veil.getStyleClass().add("veil");
        veil.setMouseTransparent(true);
        veil.arcWidthProperty().bind(corners.arcWidthProperty());
        veil.arcHeightProperty().bind(corners.arcHeightProperty());
        veil.widthProperty().bind(corners.widthProperty());
        veil.heightProperty().bind(corners.heightProperty());
        veil.visibleProperty().bind(model.finished());
        model.sketch().subscribe(paper::show);
        model.given().subscribe(picture -> {
            given.setVisible(picture != null);
            if (picture != null) {
                given.show(picture);
            }
        });
    }

    /** Lays something over the pad. */
    public void cover(Region layer) {
        layers.add(layer);
        getChildren().add(layer);
    }

    /** Takes the focus, and with it the keys. */
    public void focus() {
        paper.requestFocus();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return width;
    }

    @Override
    protected void layoutChildren() {
        double side = Math.floor(Math.min(getWidth(), getHeight()));
        if (paper.getWidth() != side) {
            corners.setWidth(side);
            corners.setHeight(side);
            paper.resizeTo(side);
            given.zoom(Math.max(1, (int) side / Picture.SIDE));
        }
        double left = Math.floor((getWidth() - side) / 2);
        paper.relocate(left, 0);
        veil.relocate(left, 0);
        layoutInArea(given, left, 0, side, side, 0, HPos.CENTER, VPos.CENTER);
        layers.forEach(layer -> layer.resizeRelocate(left, 0, side, side));
        layoutInArea(ghost, left, 0, side, side, 0, new Insets(4, 18, 0, 0), HPos.RIGHT, VPos.TOP);
        layoutInArea(hint, left, 0, side, side, 0, HPos.CENTER, VPos.CENTER);
    }

    private void pressed(MouseEvent event) {
        focus();
        if (isOfFinger(event)) {
            return;
        }
        if (event.getButton() == MouseButton.PRIMARY) {
            penDown(event.getX(), event.getY());
        } else if (event.getButton() == MouseButton.SECONDARY) {
            model.eraserDown(point(event.getX(), event.getY()));
        }
    }

    private void dragged(MouseEvent event) {
        if (!isOfFinger(event) && (event.isPrimaryButtonDown() || event.isSecondaryButtonDown())) {
            model.penMove(point(event.getX(), event.getY()));
        }
    }

    private void released(MouseEvent event) {
        if (!isOfFinger(event) && !event.isPrimaryButtonDown() && !event.isSecondaryButtonDown()) {
            penUp();
        }
    }

    private boolean isOfFinger(MouseEvent event) {
        return event.isSynthesized() || finger != NO_FINGER;
    }

    private void touched(TouchEvent event) {
        TouchPoint touch = event.getTouchPoint();
        if (event.getEventType() == TouchEvent.TOUCH_PRESSED && finger == NO_FINGER) {
            focus();
            finger = touch.getId();
            penDown(touch.getX(), touch.getY());
        } else if (touch.getId() == finger && event.getEventType() == TouchEvent.TOUCH_MOVED) {
            model.penMove(point(touch.getX(), touch.getY()));
        } else if (touch.getId() == finger && event.getEventType() == TouchEvent.TOUCH_RELEASED) {
            finger = NO_FINGER;
            penUp();
        }
        event.consume();
    }

    private void penDown(double x, double y) {
        if (paper.drawn().isEmpty()) {
            begun = System.nanoTime();
        }
        model.penDown(point(x, y));
    }

    private void penUp() {
        model.penUp();
        paper.redraw();
    }

    /** Where a place on the paper lies in the pad's units; a pen that leaves the pad draws along its edge. */
    private Point point(double x, double y) {
        return new Point(clamped(x / paper.scale()), clamped(y / paper.scale()), (System.nanoTime() - begun) / 1e6);
    }

    private static double clamped(double coordinate) {
        return Math.max(0, Math.min(Sketch.PAD, coordinate));
    }
}
