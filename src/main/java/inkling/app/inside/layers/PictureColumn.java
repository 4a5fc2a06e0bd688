package inkling.app.inside.layers;

import inkling.app.inside.subject.Subject;
import inkling.app.inside.subject.Subject.Source;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.PixelSurface;
import inkling.app.shared.kit.PixelView;
import inkling.app.shared.pad.PadModel;
import inkling.app.shared.pad.PadView;
import inkling.data.Article;
import inkling.data.Picture;
import inkling.learn.inside.Place;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The first column: the pad while one draws, and the 28x28 picture that goes into the network. */
final class PictureColumn extends Region {
    private static final Texts TEXTS = Texts.of("inside");
    private static final double GAP = 10;

    private final Subject subject;
    private final PadView pad;
    private final Label name = Labels.styled(TEXTS.get("picture"), "stage-name");
    private final Label shape = Labels.styled(TEXTS.get("shape", Picture.SIDE, Picture.SIDE, 1), "small", "muted");
    private final PixelView picture = new PixelView(Picture.SIDE);

    PictureColumn(Subject subject, PadModel model) {
        this.subject = subject;
        pad = new PadView(model);
        getStyleClass().add("stage");
        picture.setId("inside-picture");
        picture.setAccessibleText(TEXTS.get("picture"));
        picture.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        getChildren().setAll(name, shape, pad, picture);
        subject.sourceProperty().subscribe(source -> {
            pad.setVisible(source == Source.DRAWING);
            requestLayout();
        });
        subject.labelProperty()
                .subscribe(label ->
                        name.setText(label.isEmpty() ? TEXTS.get("picture") : TEXTS.get("picture.labeled", label)));
        subject.rowProperty().subscribe(this::describeStandIn);
        subject.sourceProperty().subscribe(this::describeStandIn);
        subject.labelProperty().subscribe(this::describeStandIn);
        subject.lensProperty()
                .subscribe(lens -> pad.inviteDigits(
                        lens == null || lens.model().classNames().isDigits()));
        subject.pictureProperty().subscribe(shown -> picture.show(shown));
    }

    /** Says on the empty pad which row is shown until something is drawn. */
    private void describeStandIn() {
        int row = subject.rowProperty().get();
        boolean standsIn = subject.sourceProperty().get() == Source.DRAWING && row >= 0;
        pad.note(
                standsIn
                        ? TEXTS.get(
                                "picture.stand-in",
                                row,
                                Article.with(subject.labelProperty().get()))
                        : "");
    }

    /** Where some pixels are, from the first row and column to the last, in the coordinates of the columns. */
    Rectangle2D pixels(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        Bounds at = localToParent(picture.getBoundsInParent());
        double side = at.getWidth() / Picture.SIDE;
        return new Rectangle2D(
                at.getMinX() + firstColumn * side,
                at.getMinY() + firstRow * side,
                (lastColumn - firstColumn + 1) * side,
                (lastRow - firstRow + 1) * side);
    }

    private void hover(MouseEvent event) {
        double side = picture.getWidth() / Picture.SIDE;
        int row = (int) (event.getY() / side);
        int column = (int) (event.getX() / side);
        if (row >= 0 && row < Picture.SIDE && column >= 0 && column < Picture.SIDE) {
            subject.pointer().hover(new Place(Place.PICTURE, row, column, 0));
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = StageView.HEADING;
        name.resizeRelocate(0, StageView.HEADING - 36, width, 18);
        shape.resizeRelocate(0, StageView.HEADING - 18, width, 16);
        double room = getHeight() - top;
        if (pad.isVisible()) {
            double side = Math.min(width, Math.floor((room - GAP) * 0.58));
            pad.resizeRelocate(Math.floor((width - side) / 2), top, side, side);
            top += side + GAP;
            room -= side + GAP;
        }
        double ratio = PixelSurface.ratio(this);
        double side = Picture.SIDE * Math.max(1, Math.floor(Math.min(width, room) * ratio / Picture.SIDE)) / ratio;
        picture.setSize(side, side);
        picture.resizeRelocate(Math.floor((width - side) / 2), top, side, side);
    }
}
