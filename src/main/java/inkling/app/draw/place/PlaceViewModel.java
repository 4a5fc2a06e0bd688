package inkling.app.draw.place;

import inkling.analysis.map.PlacedPicture;
import inkling.app.shared.DrawingPlace;
import inkling.app.shared.MapState;
import inkling.app.shared.MapState.Similarity;
import inkling.app.shared.ScreenName;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.model.Lens;
import inkling.data.DataSet;
import inkling.learn.neighbors.Neighbor;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;

/** Whether there is a map to show on Draw, and what lies nearest to the drawing. */
final class PlaceViewModel {
    private static final Texts TEXTS = Texts.of("draw");
    /** More names than this are not read. */
    private static final int MOST_NAMES = 3;

    private final Session session;
    private final MapState map;
    private final DrawingPlace drawing;
    private final BooleanBinding shown;
    private final BooleanBinding offered;
    private final StringBinding words;
    private final StringBinding lens;
    private boolean making;

    PlaceViewModel(Session session) {
        this.session = session;
        map = session.map();
        drawing = map.drawing();
        shown = map.positionsProperty().isNotNull();
        offered = map.missingProperty()
                .or(map.pixelsHelpProperty())
                .and(map.progressProperty().greaterThanOrEqualTo(1));
        words = Bindings.createStringBinding(
                this::say,
                drawing.placeProperty(),
                drawing.rejectedProperty(),
                drawing.progressProperty(),
                map.progressProperty(),
                map.summaryProperty(),
                map.placedProperty());
        lens = Bindings.createStringBinding(
                this::nameLens, session.lenses().chosenProperty(), map.similarityProperty());
        session.screenProperty().subscribe(screen -> look(screen == ScreenName.DRAW));
        map.placedProperty().addListener((property, before, placed) -> stopMaking(placed));
        map.stoppedProperty().addListener((property, before, stopped) -> stopMaking(stopped));
    }

    // Properties

    /** Whether there is a map, finished or not. */
    BooleanBinding shownProperty() {
        return shown;
    }

    /** Whether there is none, but one can be made. */
    BooleanBinding offeredProperty() {
        return offered;
    }

    /** Why no map is shown. */
    ObservableValue<String> missingProperty() {
        return map.pixelsHelpProperty().map(byPixels -> TEXTS.get(byPixels ? "place.missing.pixels" : "place.missing"));
    }

    /** What the button offers: the map that is missing, or one by pixels. */
    ObservableValue<String> makeProperty() {
        return map.pixelsHelpProperty().map(byPixels -> TEXTS.get(byPixels ? "place.make.pixels" : "place.make"));
    }

    /** What lies nearest to the drawing, or why that is not known yet. */
    StringBinding wordsProperty() {
        return words;
    }

    /** By which model the map is, where that is another one than the model that classifies the drawing; empty otherwise. */
    StringBinding lensProperty() {
        return lens;
    }

    // Commands

    /** Makes the map that is missing; the one by pixels where the model can have none. */
    void make() {
        if (map.pixelsHelpProperty().get()) {
            map.similarityProperty().set(Similarity.PIXELS);
        }
        making = true;
        map.stoppedProperty().set(false);
        map.want(this, true);
    }

    /** Shows the drawing on the large map. */
    void open() {
        drawing.askedProperty().set(false); // what was asked for before may wait for a drawing still
        drawing.askedProperty().set(true);
        session.open(ScreenName.EXPLORE);
    }

    private void look(boolean inFront) {
        map.wantStored(this, inFront);
        drawing.want(this, inFront);
    }

    /** Once it is made, another model's map is made only if somebody asks for it. */
    private void stopMaking(boolean done) {
        if (done && making) {
            making = false;
            map.want(this, false);
        }
    }

    private String nameLens() {
        Lens chosen = session.lenses().getChosen();
        return chosen == null || map.similarityProperty().get() == Similarity.PIXELS
                ? ""
                : TEXTS.get("place.lens", chosen.name());
    }

    private String say() {
        PlacedPicture place = drawing.placeProperty().get();
        if (!map.placedProperty().get()) {
            return map.summaryProperty().get();
        }
        if (drawing.progressProperty().get() < 1) {
            return TEXTS.get(
                    "place.reading", (int) (100 * drawing.progressProperty().get()));
        }
        DataSet data = session.getData();
        if (place == null || data == null) {
            return TEXTS.get(map.similarityProperty().get() == Similarity.MODEL ? "place.none" : "place.none.pixels");
        }
        String nearest = nearest(place.nearest(), data);
        return drawing.rejectedProperty().get() ? TEXTS.get("place.rejected", nearest) : nearest;
    }

    /** {@code all 15 nearest: 4}, {@code nearest: 9 × 4, 6 × 9}. */
    static String nearest(List<Neighbor> rows, DataSet data) {
        Map<String, Long> counts = rows.stream()
                .collect(
                        Collectors.groupingBy(row -> name(row.row(), data), LinkedHashMap::new, Collectors.counting()));
        if (counts.size() == 1) {
            return TEXTS.get(
                    "place.same", rows.size(), counts.keySet().iterator().next());
        }
        String most = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_NAMES)
                .map(entry -> TEXTS.get("place.count", entry.getValue(), entry.getKey()))
                .collect(Collectors.joining(", "));
        return TEXTS.get(counts.size() > MOST_NAMES ? "place.mixed-more" : "place.mixed", most);
    }

    private static String name(int row, DataSet data) {
        int label = data.label(row);
        return data.classes().has(label) ? data.classes().name(label) : "?";
    }
}
