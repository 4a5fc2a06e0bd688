package inkling.app.draw;

import inkling.app.shared.PictureView;
import inkling.data.Picture;
import inkling.sketch.Point;
import inkling.sketch.Sketch;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** The square one draws on with mouse, pen or finger; JavaFX sends the events of all three as those of a mouse. */
final class Pad extends Region {
    private static final double ROUNDING = 20;

    private final DrawViewModel model;
    private final Paper paper = new Paper();
    private final Rectangle corners = new Rectangle();
    private final PictureView given = new PictureView(1);
    private final Label hint = new Label("Draw a digit here");
    private long begun;

    Pad(DrawViewModel model) {
        this.model = model;
        paper.setId("pad");
        paper.getStyleClass().add("pad");
        paper.setFocusTraversable(true);
        paper.setAccessibleText("Pad: draw one digit here");
        paper.setOnMousePressed(this::pressed);
        paper.setOnMouseDragged(this::dragged);
        paper.setOnMouseReleased(this::released);
        corners.setArcWidth(ROUNDING);
        corners.setArcHeight(ROUNDING);
        paper.setClip(corners);
        hint.getStyleClass().add("pad-hint");
        hint.setMouseTransparent(true);
        hint.visibleProperty().bind(model.blank());
        given.setId("given");
        given.setMouseTransparent(true);
        getChildren().setAll(paper, given, hint);
        VBox.setVgrow(this, Priority.ALWAYS);
        model.sketch().subscribe(paper::show);
        model.given().subscribe(picture -> {
            given.setVisible(picture != null);
            if (picture != null) {
                given.show(picture);
            }
        });
    }

    /** Lays something over the pad. */
    void cover(Region layer) {
        layer.setManaged(false);
        getChildren().add(layer);
    }

    /** Takes the focus, and with it the keys. */
    void focus() {
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
        layoutInArea(given, left, 0, side, side, 0, HPos.CENTER, VPos.CENTER);
        getChildren().stream()
                .filter(child -> !child.isManaged())
                .forEach(layer -> layer.resizeRelocate(left, 0, side, side));
        layoutInArea(hint, left, 0, side, side, 0, HPos.CENTER, VPos.CENTER);
    }

    private void pressed(MouseEvent event) {
        focus();
        if (event.getButton() == MouseButton.PRIMARY) {
            if (paper.drawn().isEmpty()) {
                begun = System.nanoTime();
            }
            model.penDown(point(event));
        }
    }

    private void dragged(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            model.penMove(point(event));
        }
    }

    private void released(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            model.penUp();
            paper.redraw();
        }
    }

    /** Where an event lies in the pad's units; a pen that leaves the pad draws along its edge. */
    private Point point(MouseEvent event) {
        return new Point(
                clamped(event.getX() / paper.scale()),
                clamped(event.getY() / paper.scale()),
                (System.nanoTime() - begun) / 1e6);
    }

    private static double clamped(double coordinate) {
        return Math.max(0, Math.min(Sketch.PAD, coordinate));
    }
}
