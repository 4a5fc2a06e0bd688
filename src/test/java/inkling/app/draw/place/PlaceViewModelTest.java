package inkling.app.draw.place;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.FactsByHand;
import inkling.analysis.map.MapPositions;
import inkling.analysis.map.PlacedPicture;
import inkling.app.shared.MapState;
import inkling.app.shared.ScreenName;
import inkling.app.shared.Session;
import inkling.app.shared.model.Lens;
import inkling.data.DataSet;
import inkling.learn.neighbors.Neighbor;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlaceViewModelTest {
    private final Session session = new Session();
    private final PlaceViewModel model = new PlaceViewModel(session);

    private static List<Neighbor> rows(int... rows) {
        return IntStream.of(rows).mapToObj(row -> new Neighbor(row, row)).toList();
    }

    private void placeMap() {
        session.useData(FactsByHand.data(4, 4, 9, 9, 7, 1));
        session.map().place(new MapPositions(new float[6], new float[6]), null);
    }

    @Test
    void countsTheClassesOfTheNearestRows() {
        DataSet data = FactsByHand.data(4, 4, 9, 9, 7, 1);
        assertThat(PlaceViewModel.nearest(rows(0, 1), data)).isEqualTo("all 2 nearest: 4");
        assertThat(PlaceViewModel.nearest(rows(2, 0, 1), data)).isEqualTo("nearest: 2 × 4, 1 × 9");
        assertThat(PlaceViewModel.nearest(rows(4, 0, 2, 1, 5), data))
                .isEqualTo("nearest: 2 × 4, 1 × 7, 1 × 9 and others");
    }

    @Test
    void saysThatTheMapIsByTheLensOfExplore() {
        assertThat(model.lensProperty().get()).isEmpty();
        session.lenses().lookThrough(new Lens(FactsByHand.model(), "mlp after epoch 3", null));
        assertThat(model.lensProperty().get()).isEqualTo("similar to mlp after epoch 3, the lens of Explore");
        session.map().similarityProperty().set(MapState.Similarity.PIXELS);
        assertThat(model.lensProperty().get()).isEmpty();
    }

    @Test
    void looksForAMapOnlyWhileDrawIsInFront() {
        assertThat(session.map().storedWantedProperty().get()).isFalse();
        session.open(ScreenName.DRAW);
        assertThat(session.map().storedWantedProperty().get()).isTrue();
        assertThat(session.map().drawing().wantedProperty().get()).isTrue();
        assertThat(session.map().wantedProperty().get()).isFalse();
        session.open(ScreenName.TRAIN);
        assertThat(session.map().storedWantedProperty().get()).isFalse();
        assertThat(session.map().drawing().wantedProperty().get()).isFalse();
    }

    @Test
    void makesAMissingMapOnceAndNotThatOfTheNextModel() {
        session.map().missingProperty().set(true);
        assertThat(model.offeredProperty().get()).isTrue();
        model.make();
        assertThat(session.map().wantedProperty().get()).isTrue();
        placeMap();
        assertThat(session.map().wantedProperty().get()).isFalse();
        assertThat(model.shownProperty().get()).isTrue();
    }

    @Test
    void saysWhatLiesNearestOrWhyThatIsNotKnown() {
        placeMap();
        assertThat(model.wordsProperty().get()).startsWith("Draw:");
        session.map().drawing().report(0.34);
        assertThat(model.wordsProperty().get()).endsWith("34%");
        session.map().drawing().report(1);
        session.map().drawing().move(new PlacedPicture(0, 0, rows(0, 1)));
        assertThat(model.wordsProperty().get()).isEqualTo("all 2 nearest: 4");
        session.map().drawing().rejectedProperty().set(true);
        assertThat(model.wordsProperty().get()).contains("Probably no digit").contains("4");
        session.map().drawing().move(null);
        assertThat(model.wordsProperty().get()).startsWith("Draw:");
        assertThat(session.map().drawing().trail()).isEmpty();
    }

    @Test
    void opensTheLargeMap() {
        model.open();
        assertThat(session.map().drawing().askedProperty().get()).isTrue();
        assertThat(session.screenProperty().get()).isEqualTo(ScreenName.EXPLORE);
    }
}
