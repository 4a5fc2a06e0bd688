package inkling.app.train.watch;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Explained;
import inkling.app.shared.kit.PixelView;
import inkling.learn.runs.FirstLayer;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The first layer's weights as small pictures. */
final class FirstLayerTiles extends VBox {
    private static final Texts TEXTS = Texts.of("train");

    private static final int ACROSS = 4;
    private static final int MOST = 12;
    private static final double SIZE = 34;

    private final FlowPane flow = new FlowPane();
    private final List<PixelView> tiles = new ArrayList<>();

    FirstLayerTiles() {
        getStyleClass().add("panel");
        flow.getStyleClass().add("tiles");
        flow.setId("first-layer");
        flow.setPrefWrapLength(ACROSS * (SIZE + 4));
        flow.setMinWidth(ACROSS * (SIZE + 4));
        getChildren().addAll(Explained.label(TEXTS.get("inside.weights"), TEXTS.get("term.weights"), "heading"), flow);
    }

    /** Shows a layer, or none. */
    void show(@Nullable FirstLayer layer) {
        int count = layer == null ? 0 : Math.min(MOST, layer.size());
        while (tiles.size() < count) {
            PixelView tile = new PixelView(SIZE);
            tiles.add(tile);
            flow.getChildren().add(tile);
        }
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).setVisible(i < count);
            if (layer != null && i < count) {
                tiles.get(i).showGray(layer.picture(i), layer.side());
            }
        }
    }
}
