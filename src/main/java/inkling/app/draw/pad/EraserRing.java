package inkling.app.draw.pad;

import inkling.sketch.Sketch;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;

/** A ring around the mouse pointer that shows how far the eraser reaches. */
final class EraserRing extends Circle {
    EraserRing(PadModel model, Paper paper) {
        getStyleClass().add("eraser-ring");
        setManaged(false);
        setMouseTransparent(true);
        radiusProperty()
                .bind(paper.widthProperty().map(width -> PadModel.ERASER.radius() * width.doubleValue() / Sketch.PAD));
        visibleProperty().bind(model.erasingProperty().and(paper.hoverProperty().or(paper.pressedProperty())));
        follow(paper);
    }

    private void follow(Node paper) {
        paper.addEventHandler(MouseEvent.ANY, event -> {
            setCenterX(paper.getLayoutX() + event.getX());
            setCenterY(paper.getLayoutY() + event.getY());
        });
    }
}
