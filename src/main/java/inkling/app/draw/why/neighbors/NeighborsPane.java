package inkling.app.draw.why.neighbors;

import inkling.app.shared.PictureView;
import inkling.app.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The training digits nearest to the drawing, each with its label and its distance; a click opens one on Explore. */
public final class NeighborsPane extends VBox {
    private static final Texts TEXTS = Texts.of("draw");
    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other");
    private static final int ZOOM = 2;

    private final NeighborsModel model;
    private final Label words = new Label();
    private final FlowPane row = new FlowPane();
    private final List<Button> tiles = new ArrayList<>();

    public NeighborsPane(NeighborsModel model) {
        this.model = model;
        getStyleClass().add("section");
        Label heading = new Label(TEXTS.get("neighbors.title"));
        heading.getStyleClass().add("heading");
        words.setId("nearest-words");
        words.getStyleClass().addAll("muted", "small");
        words.setMinWidth(0);
        heading.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(heading, words);
        head.getStyleClass().add("nearest-head");
        row.getStyleClass().add("nearest");
        for (int i = 0; i < TrainingDigits.NEAREST; i++) {
            tiles.add(tile(i));
        }
        row.getChildren().setAll(tiles);
        getChildren().setAll(head, row);
        model.nearestProperty().subscribe(this::show);
    }

    private static Button tile(int place) {
        Button tile = new Button("", new PictureView(ZOOM));
        tile.setId("nearest-" + place);
        tile.getStyleClass().add("near-digit");
        tile.setContentDisplay(ContentDisplay.TOP);
        tile.setTooltip(new Tooltip());
        return tile;
    }

    private void show(@Nullable Nearest found) {
        List<NearbyDigit> nearest = found == null ? List.of() : found.digits();
        words.setText(nearest.isEmpty() ? "" : NeighborsText.labels(nearest));
        for (int i = 0; i < tiles.size(); i++) {
            Button tile = tiles.get(i);
            tile.setVisible(i < nearest.size());
            if (found != null && i < nearest.size()) {
                fill(tile, nearest.get(i), found.answer().digit());
            }
        }
    }

    private void fill(Button tile, NearbyDigit near, int answer) {
        ((PictureView) tile.getGraphic()).show(near.picture());
        tile.setText(NeighborsText.caption(near));
        tile.pseudoClassStateChanged(OTHER, near.label() != answer);
        tile.getTooltip().setText(NeighborsText.tip(near));
        tile.setAccessibleText(NeighborsText.tip(near));
        tile.setOnAction(event -> model.open(near));
    }
}
