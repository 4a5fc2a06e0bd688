package inkling.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.map.MapPositions;
import inkling.analysis.map.PlacedPicture;
import inkling.app.shared.ScreenName;
import inkling.data.DataSet;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.util.Comparator;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where the drawing lies on the map: a star that moves with the pen, on Draw and on Explore. */
@Tag("slow")
class PlaceIT extends DrawSteps {
    private DataSet data;

    @BeforeEach
    void openPadAndMakeTheMap() throws IOException {
        data = FirstRows.of(3_000);
        openPad();
        onScreen(() -> {
            session().useData(data);
            session().useModel(ModelFile.shipped());
            return session();
        });
        until("it is known that there is no map", () -> sees("#make-map"));
        assertThat(sees("#place")).isFalse();
        clickOn("#make-map");
        until("the map is made", () -> session().map().placedProperty().get() && window().isIdle());
        assertThat(sees("#place")).isTrue();
        assertThat(sees("#make-map")).isFalse();
    }

    @Test
    @Timeout(120)
    void theStarMovesWithThePenAndIsThereOnTheLargeMap() {
        assertThat(sees("#drawing-star")).isFalse();
        draw(stroke(170, 50, 90, 170, 200, 170));
        until("a star", () -> sees("#drawing-star") && window().isIdle());
        PlacedPicture first = place();
        draw(stroke(165, 90, 160, 240));
        until("it has moved", () -> !first.equals(placeNow()) && window().isIdle());
        assertThat(labelsAround(place())).allMatch(label -> label == 4);
        assertThat(text("#place-words")).isEqualTo("all 15 nearest: 4");
        assertThat(find("#small-map", Node.class).getAccessibleText()).contains("all 15 nearest: 4");

        clickOn("#small-map");
        until("Explore", () -> session().screenProperty().get() == ScreenName.EXPLORE && window().isIdle());
        until("the large map", () -> sees("#map") && sees("#map .drawing-star"));
        assertThat(isInside("#map .drawing-star", "#map")).isTrue();
        assertThat(texts("#map-legend .label")).contains("your drawing");

        for (int i = 0; i < 12; i++) {
            press(KeyCode.CONTROL, KeyCode.RIGHT);
        }
        back();
        find("#small-map", Node.class);
        onScreen(() -> {
            find("#small-map", Node.class).requestFocus();
            return session();
        });
        press(KeyCode.ENTER);
        until("the large map again", () -> sees("#map .drawing-star") && isInside("#map .drawing-star", "#map"));

        back();
        clickOn("#clear");
        until("no star", () -> !sees("#drawing-star") && window().isIdle());
        assertThat(placeNow()).isNull();
        assertThat(text("#place-words")).startsWith("Draw:");
    }

    @Test
    void isNotThereWhereItWouldBeCutOff() {
        resize(1024, 700);
        until("there is room beside the bars", () -> sees("#place"));
        clickOn("#fold");
        until("the right column takes its room", () -> !sees("#place"));
        clickOn("#fold");
        until("it is back", () -> sees("#place"));
        resize(800, 500);
        until("it gives way to the bars", () -> !sees("#place"));
    }

    private void back() {
        onScreen(() -> {
            session().open(ScreenName.DRAW);
            return session();
        });
        settle();
    }

    private PlacedPicture placeNow() {
        return session().map().drawing().placeProperty().get();
    }

    private PlacedPicture place() {
        return onScreen(this::placeNow);
    }

    /** The labels of the ten rows nearest on the map. */
    private IntStream labelsAround(PlacedPicture place) {
        MapPositions map = onScreen(() -> session().map().positionsProperty().get());
        return IntStream.range(0, map.rows())
                .boxed()
                .sorted(Comparator.comparingDouble(row -> Math.hypot(map.x(row) - place.x(), map.y(row) - place.y())))
                .limit(10)
                .mapToInt(data::label);
    }

    private boolean isInside(String inner, String outer) {
        Bounds in = find(inner, Node.class).localToScene(find(inner, Node.class).getBoundsInLocal());
        return find(outer, Node.class)
                .localToScene(find(outer, Node.class).getLayoutBounds())
                .contains(in.getCenterX(), in.getCenterY());
    }
}
