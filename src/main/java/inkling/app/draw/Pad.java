package inkling.app.draw;

import inkling.app.shared.PictureView;
import inkling.data.Picture;
import inkling.sketch.Point;
import inkling.sketch.Sketch;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
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
    private final Rectangle veil = new Rectangle();
    private final Ghost ghost;
    private final List<Region> layers = new ArrayList<>();
    private final Label hint = new Label("Draw a digit here");
    private long begun;

    Pad(DrawViewModel model) {
        this.model = model;
        ghost = new Ghost(model);
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
    void cover(Region layer) {
        layers.add(layer);
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
        veil.relocate(left, 0);
        layoutInArea(given, left, 0, side, side, 0, HPos.CENTER, VPos.CENTER);
        layers.forEach(layer -> layer.resizeRelocate(left, 0, side, side));
        layoutInArea(ghost, left, 0, side, side, 0, new Insets(4, 18, 0, 0), HPos.RIGHT, VPos.TOP);
        layoutInArea(hint, left, 0, side, side, 0, HPos.CENTER, VPos.CENTER);
    }

    private void pressed(MouseEvent event) {
        focus();
        if (event.getButton() == MouseButton.PRIMARY) {
            if (paper.drawn().isEmpty()) {
                begun = System.nanoTime();
            }
            model.penDown(point(event));
        } else if (event.getButton() == MouseButton.SECONDARY) {
            model.eraserDown(point(event));
        }
    }

    private void dragged(MouseEvent event) {
        if (event.isPrimaryButtonDown() || event.isSecondaryButtonDown()) {
            model.penMove(point(event));
        }
    }

    private void released(MouseEvent event) {
        if (!event.isPrimaryButtonDown() && !event.isSecondaryButtonDown()) {
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
