package inkling.app.train.watch;

import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Explained;
import inkling.app.shared.kit.PixelView;
import inkling.app.shared.run.ActiveRun;
import inkling.app.shared.run.TrackedRun;
import inkling.data.DataSet;
import inkling.learn.runs.FirstLayer;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A look inside the network after an epoch: how far its weights move, what they look like, and the digits it finds hard. */
final class InsidePane extends FlowPane {
    private static final Texts TEXTS = Texts.of("train");
    private static final double UPDATES_WIDTH = 200;
    /** Two of so many characters have room on a line. */
    private static final int SHORT_NAME = 2;

    private static final int LONGEST_NAME = 6;

    InsidePane(Session session, ActiveRun active, Replay replay, SnapshotLinks links) {
        UpdateRatios updates = new UpdateRatios();
        FirstLayerTiles firstLayer = new FirstLayerTiles();
        HardDigits wrong = new HardDigits(
                TEXTS.get("inside.wrong"),
                TEXTS.get("inside.wrong.none"),
                (row, classes) -> caption(classes.name(row.label()), classes.name(row.answer())),
                links::openWrong);
        HardDigits forgotten = new HardDigits(
                TEXTS.get("inside.forgotten"),
                TEXTS.get("inside.forgotten.none"),
                (row, classes) ->
                        TEXTS.get("inside.forgotten.caption", row.history().forgotten()),
                links::openForgotten);
        getStyleClass().add("inside");
        setRowValignment(VPos.TOP);
        updates.setPrefWidth(UPDATES_WIDTH);
        visibleProperty().bind(replay.runProperty().isNotNull());
        VBox hard = Boxes.column("hard", wrong, forgotten);
        Boxes.showWhile(replay.otherDataProperty().isEmpty(), hard);
        getChildren().addAll(updates, firstLayer, hard);
        replay.figuresProperty().subscribe(figures -> {
            TrackedRun run = replay.runProperty().get();
            if (run == null || figures == null) {
                updates.show(List.of(), 1);
            } else {
                updates.show(figures.updates(), run.getRun().updateRate(figures));
            }
        });
        replay.snapshotProperty().subscribe(snapshot -> {
            DataSet data = snapshot == null || snapshot.classified().isEmpty() ? null : session.getData();
            wrong.show(snapshot == null ? List.of() : snapshot.mostWrong(HardDigits.COUNT), data);
            forgotten.show(snapshot == null ? List.of() : snapshot.mostForgotten(HardDigits.COUNT), data);
            firstLayer.show(snapshot == null ? null : snapshot.firstLayer());
        });
        active.firstLayerProperty().addListener((property, before, now) -> {
            if (now != null
                    && active.runProperty().get() == replay.runProperty().get()) {
                firstLayer.show(now);
            }
        });
    }

    /** A label and the class in its place: of longer names, on a line each, as much as fits under a picture. The tooltip has all. */
    static String caption(String label, String answer) {
        return Math.max(label.length(), answer.length()) <= SHORT_NAME
                ? TEXTS.get("inside.wrong.caption", label, answer)
                : TEXTS.get("inside.wrong.caption.long", shortened(label), shortened(answer));
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    /** The first layer's weights as small pictures. */
    private static final class FirstLayerTiles extends VBox {
        private static final int ACROSS = 4;
        private static final int MOST = 12;
        private static final double SIZE = 34;

        private final FlowPane flow = new FlowPane();
        private final List<PixelView> tiles = new ArrayList<>();

        FirstLayerTiles() {
            getStyleClass().add("panel");
            setVisible(false);
            flow.getStyleClass().add("tiles");
            flow.setId("first-layer");
            flow.setPrefWrapLength(ACROSS * (SIZE + 4));
            flow.setMinWidth(ACROSS * (SIZE + 4));
            getChildren()
                    .addAll(Explained.label(TEXTS.get("inside.weights"), TEXTS.get("term.weights"), "heading"), flow);
        }

        /** Shows a layer, or none. */
        void show(@Nullable FirstLayer layer) {
            int count = layer == null ? 0 : Math.min(MOST, layer.pictures().size());
            setVisible(count > 0);
            while (tiles.size() < count) {
                PixelView tile = new PixelView(SIZE);
                tiles.add(tile);
                flow.getChildren().add(tile);
            }
            for (int i = 0; i < tiles.size(); i++) {
                tiles.get(i).setVisible(i < count);
                if (layer != null && i < count) {
                    tiles.get(i).showGray(layer.pictures().get(i), layer.side());
                }
            }
        }
    }
}
