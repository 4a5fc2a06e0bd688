package inkling.app.explore.detail.similar;

import inkling.analysis.neighbors.store.SimilarRowsFiles;
import inkling.app.shared.Background;
import inkling.app.shared.Figures;
import inkling.app.shared.MapState.Similarity;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.PictureButton;
import inkling.data.DataSet;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The training digits most similar to the selected one, each with its label; a click selects one. */
public final class SimilarPane extends VBox {
    private static final Texts TEXTS = Texts.of("explore");
    private static final double SIDE = 56;

    private final SimilarViewModel model;
    private final Label heading = Labels.uncut(Labels.withId("similar-title", "heading"));
    private final Label by = Labels.withId("similar-by", "small", "muted");
    private final List<PictureButton> tiles;

    public SimilarPane(Session session, Background background) {
        model = new SimilarViewModel(session, background, SimilarRowsFiles.ofUser());
        getStyleClass().add("section");
        tiles = IntStream.range(0, SimilarDigits.MOST)
                .mapToObj(SimilarPane::tile)
                .toList();
        HBox row = Boxes.row("similar-digits");
        row.getChildren().setAll(tiles);
        getChildren().setAll(Boxes.row("similar-head", heading, by, compare(), finding()), row);
        managedProperty().bind(visibleProperty());
        model.similarProperty().subscribe(this::show);
    }

    /** Offers to find those similar to the model. */
    private Button compare() {
        Button compare = Buttons.link(
                "similar-compare", TEXTS.get("similar.compare"), TEXTS.get("similar.compare.tip"), model::compare);
        Boxes.showWhile(
                model.comparableProperty()
                        .and(model.comparison().progressProperty().isEqualTo(1)),
                compare);
        return compare;
    }

    /** How far that is, and a way to stop it. */
    private HBox finding() {
        Label done = Labels.withId("similar-progress", "small", "muted");
        model.comparison()
                .progressProperty()
                .subscribe(
                        part -> done.setText(TEXTS.get("similar.comparing", Figures.percent(part.doubleValue(), 0))));
        HBox finding = Boxes.row(
                "similar-head",
                done,
                Buttons.link("similar-cancel", TEXTS.get("similar.cancel"), model.comparison()::cancel));
        Boxes.showWhile(model.comparison().progressProperty().lessThan(1), finding);
        return finding;
    }

    private static PictureButton tile(int place) {
        PictureButton tile = new PictureButton("near-digit", SIDE);
        tile.setId("similar-" + place);
        tile.setMinWidth(USE_PREF_SIZE);
        return tile;
    }

    private void show(@Nullable SimilarDigits similar) {
        setVisible(similar != null && !similar.rows().isEmpty());
        if (similar == null) {
            return;
        }
        heading.setText(TEXTS.about(similar.data().classes()).get("similar"));
        by.setText(TEXTS.get(similar.by() == Similarity.MODEL ? "similar.to-model" : "similar.by-pixels"));
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).setVisible(i < similar.rows().size());
            if (i < similar.rows().size()) {
                fill(tiles.get(i), similar.data(), similar.rows().get(i));
            }
        }
    }

    private void fill(PictureButton tile, DataSet data, int row) {
        int label = data.label(row);
        String name = data.classes().has(label) ? data.classes().name(label) : TEXTS.get("value.none");
        tile.show(data.images().picture(row), name, TEXTS.get("similar.tip", row, name), () -> model.select(row));
    }
}
