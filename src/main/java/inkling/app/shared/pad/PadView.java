package inkling.app.shared.pad;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.PixelView;
import inkling.data.Picture;
import inkling.sketch.Sketch;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextAlignment;

/** The square one draws on: the paper, or the picture that covers it, and the layers that others put over it. */
public final class PadView extends Region {
    private static final Texts TEXTS = Texts.of("draw");
    private static final double ROUNDING = 20;
    private static final Insets HINT_MARGIN = new Insets(8);

    private final Paper paper = new Paper();
    private final Rectangle corners = new Rectangle();
    private final PixelView picture = new PixelView(Picture.SIDE);
    private final Rectangle veil = new Rectangle();
    private final Label hint = new Label();
    private final List<Region> layers = new ArrayList<>();
    private String invitation = "";
    private String note = "";

    public PadView(PadModel model) {
        paper.setId("pad");
        paper.getStyleClass().add("pad");
        paper.setFocusTraversable(true);
        new PenInput(model, paper);
        corners.setArcWidth(ROUNDING);
        corners.setArcHeight(ROUNDING);
        paper.setClip(corners);
        hint.getStyleClass().add("pad-hint");
        hint.setMouseTransparent(true);
        hint.setWrapText(true);
        hint.setTextAlignment(TextAlignment.CENTER);
        hint.visibleProperty().bind(model.blankProperty());
        picture.setId("given");
        picture.setMouseTransparent(true);
        veil.getStyleClass().add("veil");
        veil.setMouseTransparent(true);
        veil.setArcWidth(ROUNDING);
        veil.setArcHeight(ROUNDING);
        veil.widthProperty().bind(corners.widthProperty());
        veil.heightProperty().bind(corners.heightProperty());
        veil.visibleProperty().bind(model.finishedProperty());
        getChildren().setAll(paper, veil, picture, hint, new EraserRing(model, paper));
        VBox.setVgrow(this, Priority.ALWAYS);
        model.drawingProperty().subscribe(this::show);
    }

    /** Lays something over the pad. */
    public void cover(Region layer) {
        layers.add(layer);
        getChildren().add(layer);
    }

    /** Says what is to be drawn: a digit, or whatever else the model knows. */
    public void inviteDigits(boolean digits) {
        invitation = TEXTS.get(digits ? "pad.hint" : "pad.hint.any");
        showHint();
        paper.setAccessibleText(TEXTS.get(digits ? "pad.accessible" : "pad.accessible.any"));
    }

    /** Adds a sentence below, for as long as nothing is drawn; empty for none. */
    public void note(String sentence) {
        note = sentence;
        showHint();
    }

    private void showHint() {
        hint.setText(note.isEmpty() ? invitation : invitation + ".\n" + note);
        paper.setAccessibleHelp(note);
    }

    /** Takes the keyboard focus. */
    public void focus() {
        paper.requestFocus();
    }

    private void show(Drawing drawing) {
        paper.show(drawing.sketch());
        Picture shown = drawing.picture();
        picture.setVisible(shown != null);
        if (shown != null) {
            picture.show(shown);
        }
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
            double shown = Picture.SIDE * Math.floor(side / Picture.SIDE);
            picture.setSize(shown, shown);
        }
        double left = Math.floor((getWidth() - side) / 2);
        paper.relocate(left, 0);
        veil.relocate(left, 0);
        layoutInArea(picture, left, 0, side, side, 0, HPos.CENTER, VPos.CENTER);
        layoutInArea(hint, left, 0, side, side, 0, HINT_MARGIN, HPos.CENTER, VPos.CENTER);
        layers.forEach(layer -> layer.resizeRelocate(left, 0, side, side));
    }

    /** A ring around the mouse pointer that shows how far the eraser reaches. */
    private static final class EraserRing extends Circle {
        EraserRing(PadModel model, Paper paper) {
            getStyleClass().add("eraser-ring");
            setManaged(false);
            setMouseTransparent(true);
            radiusProperty()
                    .bind(paper.widthProperty()
                            .map(width -> PadModel.ERASER.radius() * width.doubleValue() / Sketch.PAD));
            visibleProperty()
                    .bind(model.erasingProperty().and(paper.hoverProperty().or(paper.pressedProperty())));
            follow(paper);
        }

        private void follow(Node paper) {
            paper.addEventHandler(MouseEvent.ANY, event -> {
                setCenterX(paper.getLayoutX() + event.getX());
                setCenterY(paper.getLayoutY() + event.getY());
            });
        }
    }
}
