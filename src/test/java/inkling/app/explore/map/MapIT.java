package inkling.app.explore.map;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.explore.SampleData;
import inkling.app.shared.MapState.Similarity;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Polygon;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A person who looks at the map, by mouse. */
class MapIT extends MapSteps {
    private final FxRobot robot = new FxRobot();

    @Test
    void pointsAtADigitAndClicksIt() {
        Point2D place = placeOf(123);

        moveTo(field, place.getX(), place.getY());

        int hovered = onScreen(() -> field.model().rows().hoveredRowProperty().get());
        assertThat(hovered).isNotNegative();
        assertThat(sees("#map-card")).isTrue();
        assertThat(text("#map-card-label")).isEqualTo(String.valueOf(hovered % 10));
        assertThat(onScreen(() -> view.status().getValue())).startsWith("row " + hovered + " ");
        clickAt(field, place.getX(), place.getY());
        assertThat(session.getSelectedRow()).isEqualTo(hovered);
        assertThat(picked().isEmpty()).isTrue();
        assertThat(placeOf(hovered).distance(place)).isLessThan(12);
    }

    @Test
    void drawsALassoAndShowsItAsAWall() {
        double width = onScreen(field::getWidth);
        double height = onScreen(field::getHeight);
        int[] inside = IntStream.range(0, ROWS)
                .filter(row -> placeOf(row).getX() < width / 2 - 2)
                .toArray();

        drag(
                field,
                new Point2D(width / 2, 2),
                new Point2D(width / 2, height - 2),
                new Point2D(2, height - 2),
                new Point2D(2, 2));

        assertThat(picked().size()).isBetween(inside.length, ROWS - 1);
        for (int row : inside) {
            assertThat(picked().has(row)).isTrue();
        }
        assertThat(sees("#picked-bar")).isTrue();
        int size = picked().size();
        press(KeyCode.ENTER);
        until("the wall", () -> sees("#wall") && background.isIdle() && found() == size);
        assertThat(text("#count")).isEqualTo(size + " digits");
        clickOn("#back");
        until("the map again", () -> sees("#map") && background.isIdle() && found() == ROWS);
    }

    @Test
    void anotherButtonDoesNotDisturbALassoAndEscGivesItUp() {
        takeTheKeys();
        double right = onScreen(field::getWidth) - 2;
        double bottom = onScreen(field::getHeight) - 2;
        begin(new Point2D(2, 2), new Point2D(right, 2), new Point2D(right, bottom));
        press(KeyCode.ESCAPE);
        assertThat(lasso()).isZero();
        moveTo(field, 2, bottom);
        assertThat(lasso()).isZero();
        robot.release(MouseButton.PRIMARY);
        settle();
        assertThat(picked().isEmpty()).isTrue();

        begin(new Point2D(2, 2), new Point2D(right, 2), new Point2D(right, bottom));
        robot.press(MouseButton.SECONDARY);
        moveTo(field, 2, bottom);
        robot.release(MouseButton.SECONDARY);
        moveTo(field, 2, 2);
        robot.release(MouseButton.PRIMARY);
        settle();
        assertThat(lasso()).isZero();
        assertThat(picked().size()).isGreaterThan(ROWS / 2);
    }

    private void begin(Point2D... points) {
        moveTo(field, points[0].getX(), points[0].getY());
        robot.press(MouseButton.PRIMARY);
        for (Point2D point : points) {
            moveTo(field, point.getX(), point.getY());
        }
        assertThat(lasso()).isPositive();
    }

    private int lasso() {
        return onScreen(() -> find(".map-lasso", Polygon.class).getPoints().size());
    }

    @Test
    void theColorMenuTurnsTheRingsOff() {
        assertThat(onScreen(() -> field.rings().isEmpty())).isFalse();
        clickOn("#map-color");
        clickOn("#map-rings");
        assertThat(onScreen(() -> field.rings().isEmpty())).isTrue();
        assertThat(texts("#map-legend .label")).doesNotContain("wrong prediction");
        clickOn("#map-color");
        clickOn("#map-rings");
        assertThat(onScreen(() -> field.rings().isEmpty())).isFalse();
    }

    @Test
    void picksWithARectangleAndAddsToIt() {
        Point2D one = placeOf(7);
        Point2D other = placeOf(8);
        holding(KeyCode.SHIFT, () -> drag(field, one.add(-6, -6), one, one.add(8, 8)));
        assertThat(picked().has(7)).isTrue();
        assertThat(picked().size()).isLessThan(ROWS / 4);
        holding(KeyCode.CONTROL, () -> clickAt(field, other.getX(), other.getY()));
        assertThat(picked().has(7)).isTrue();
    }

    @Test
    void showsOnlyWhatTheFiltersFind() {
        clickOn("#split-test");
        until(
                "the test rows",
                () -> background.isIdle() && field.scene().index().size() == ROWS / 5);
        assertThat(onScreen(() -> field.shows(3))).isFalse();
        assertThat(onScreen(() -> field.shows(ROWS - 1))).isTrue();
    }

    @Test
    void colorsByAMeasureAndByTrust() {
        clickOn("#map-color");
        clickOn("#map-color-ink");
        until("colors", () -> !field.scene().coloring().isCategory() && background.isIdle());
        assertThat(text("#map-color")).isEqualTo("color: ink");
        clickOn("#map-color");
        clickOn("#map-color-trust");
        until("trust", () -> session.map().trustProperty().get() != null);
        untilIdle();
        assertThat(session.map().summaryProperty().get()).startsWith("trustworthiness 0.");
    }

    @Test
    void colorsByLabelUntilTrustIsMeasuredAndAfterCancel() {
        onScreen(() -> {
            field.model().colorByProperty().set(ColorBy.TRUST);
            assertThat(session.map().progressProperty().get()).isLessThan(1);
            field.model().stop();
            return 0;
        });
        untilIdle();
        assertThat(session.map().trustProperty().get()).isNull();
        assertThat(session.map().stoppedProperty().get()).as("the map is whole").isFalse();
        assertThat(text("#map-color")).isEqualTo("color: label");
        assertThat(field.scene().coloring().isCategory()).isTrue();
    }

    @Test
    void goesOnByPixelsWhereTheModelHasOtherClasses() {
        onScreen(() -> {
            session.map().similarityProperty().set(Similarity.MODEL);
            session.useData(SampleData.letters(60));
            return 0;
        });
        until("the problem", () -> sees("#map-problem") && background.isIdle());
        clickOn("#map-problem-pixels");
        untilIdle();
        assertThat(field.scene().index().size()).isEqualTo(60);
        assertThat(text("#map-by")).isEqualTo("similar as pixels");
        assertThat(sees("#map-problem")).isFalse();
        assertThat(sees("#map-problem-pixels")).isFalse();
    }

    @Test
    void aMapIsMadeOnceAndThenStored() {
        assertThat(session.map().summaryProperty().get()).contains("made in");
        clickOn("#as-wall");
        onScreen(() -> {
            session.useData(SampleData.rows(60));
            return 0;
        });
        clickOn("#as-map");
        until(
                "another map",
                () -> background.isIdle()
                        && field.scene() != null
                        && field.scene().index().size() == 60);
        onScreen(() -> {
            session.useData(SampleData.rows(ROWS));
            return 0;
        });
        until(
                "the first map",
                () -> background.isIdle()
                        && field.scene() != null
                        && field.scene().index().size() == ROWS);
        assertThat(session.map().summaryProperty().get()).contains("stored map");
        until(
                "its quality",
                () -> background.isIdle()
                        && session.map().summaryProperty().get().startsWith("trustworthiness 0."));
        assertThat(session.map().summaryProperty().get()).contains("stored map of 500 digits, made in");
    }
}
