package inkling.app.explore.map;

import inkling.analysis.Predictions;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.PixelView;
import inkling.data.DataSet;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The digit under the pointer, large enough to be seen, and what it is. */
final class MapCard extends HBox {
    private static final Texts TEXTS = Texts.of("explore");
    private static final double SIDE = 70;
    private static final double AWAY = 18;

    private final PixelView picture = new PixelView(SIDE);
    private final Label label = Labels.withId("map-card-label", "strong");
    private final Label predicted = Labels.withId("map-card-predicted", "small", "wrong");
    private final Label row = Labels.withId("map-card-row", "small", "muted");
    private final MapField field;

    MapCard(MapField field) {
        this.field = field;
        setId("map-card");
        getStyleClass().addAll("map-box", "map-card");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        predicted.managedProperty().bind(predicted.visibleProperty());
        getChildren().setAll(picture, new VBox(2, label, predicted, row));
    }

    /** Shows a row beside its place; none for -1. */
    void show(int hovered) {
        MapScene scene = field.scene();
        setVisible(scene != null && field.shows(hovered));
        if (scene == null || !isVisible()) {
            return;
        }
        DataSet data = scene.found().data();
        Predictions predictions = scene.found().facts().predictions();
        picture.show(data.images().picture(hovered));
        label.setText(data.classes().name(data.label(hovered)));
        predicted.setVisible(scene.wrong().has(hovered));
        if (predictions != null && predicted.isVisible()) {
            predicted.setText(TEXTS.get("map.card.wrong", data.classes().name(predictions.predicted(hovered))));
        }
        row.setText(TEXTS.get("digit", hovered));
        applyCss();
        double width = prefWidth(-1);
        double height = prefHeight(-1);
        double x = field.xOf(hovered) + AWAY;
        double y = field.yOf(hovered) - height / 2;
        if (x + width > field.getWidth()) {
            x = field.xOf(hovered) - AWAY - width;
        }
        resizeRelocate(
                Math.rint(x),
                Math.rint(Math.max(0, Math.min(y, field.getHeight() - height))),
                Math.ceil(width),
                height);
    }
}
