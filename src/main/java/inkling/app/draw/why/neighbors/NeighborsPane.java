package inkling.app.draw.why.neighbors;

import inkling.app.draw.why.neighbors.Nearest.NearbyDigit;
import inkling.app.draw.why.neighbors.NeighborsModel.TrainingDigits;
import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.PictureButton;
import inkling.data.Picture;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The training digits nearest to the drawing, each with its label and its distance; a click opens one on Explore. */
public final class NeighborsPane extends VBox {
    private static final Texts TEXTS = Texts.of("draw");
    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other");
    private static final int ZOOM = 2;

    private final NeighborsModel model;
    private final Label words = Labels.withId("nearest-words", "muted", "small");
    private final List<PictureButton> tiles;

    public NeighborsPane(NeighborsModel model) {
        this.model = model;
        getStyleClass().add("section");
        ObservableValue<String> title =
                model.classesProperty().map(classes -> TEXTS.about(classes).get("neighbors.title"));
        Label heading = Labels.uncut(Labels.bound("neighbors-title", title, "heading"));
        words.setMinWidth(0);
        tiles = IntStream.range(0, TrainingDigits.NEAREST)
                .mapToObj(NeighborsPane::tile)
                .toList();
        FlowPane row = new FlowPane();
        row.getStyleClass().add("nearest");
        row.getChildren().setAll(tiles);
        getChildren().setAll(Boxes.row("nearest-head", heading, words), row);
        model.nearestProperty().subscribe(this::show);
        model.problemProperty()
                .subscribe(problem -> show(model.nearestProperty().get()));
    }

    private static PictureButton tile(int place) {
        PictureButton tile = new PictureButton("near-digit", ZOOM * Picture.SIDE);
        tile.setId("nearest-" + place);
        tile.setMinWidth(USE_PREF_SIZE);
        return tile;
    }

    private void show(@Nullable Nearest found) {
        List<NearbyDigit> nearest = found == null ? List.of() : found.digits();
        String problem = model.problemProperty().get();
        String none = problem.isEmpty() ? TEXTS.get("neighbors.none") : problem;
        words.setText(nearest.isEmpty() ? none : labels(nearest));
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).setVisible(i < nearest.size());
            if (found != null && i < nearest.size()) {
                NearbyDigit near = nearest.get(i);
                tiles.get(i).show(near.picture(), caption(near), tip(near), () -> model.open(near));
                tiles.get(i).pseudoClassStateChanged(OTHER, model.contradicts(near, found.answer()));
            }
        }
    }

    /** Their labels: {@code all 7}, {@code 7, 7, 1, 7, 1}. */
    static String labels(List<NearbyDigit> digits) {
        List<String> labels = digits.stream().map(NearbyDigit::name).toList();
        return labels.stream().distinct().count() == 1
                ? TEXTS.get("neighbors.same", labels.get(0))
                : TEXTS.get("neighbors.mixed", String.join(", ", labels));
    }

    /** Label and distance. */
    static String caption(NearbyDigit near) {
        return TEXTS.get(near.name().length() > 2 ? "neighbors.word" : "neighbors.digit", near.name(), distance(near));
    }

    /** The same with its row, and what a distance is. */
    static String tip(NearbyDigit near) {
        return TEXTS.get("neighbors.digit.tip", near.found().row(), near.name(), distance(near));
    }

    private static String distance(NearbyDigit near) {
        return Figures.decimal(near.found().distance(), 1);
    }
}
