package inkling.app.explore;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.RowFacts;
import inkling.analysis.measure.Measures;
import inkling.analysis.neighbors.similar.NeighborsByHand;
import inkling.app.WindowSteps;
import inkling.app.explore.wall.WallPane;
import inkling.data.DataSet;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who looks for odd pictures, then for those that are there twice, then for the typical ones. */
class SimilarIT extends WindowSteps {
    /** How many pixels are white: each a fifth more than before, but for the last two, which nearly repeat rows 5 and 19. */
    private static final int[] WHITE = {
        10, 12, 14, 17, 20, 24, 29, 35, 42, 50, 60, 72, 86, 103, 124, 149, 179, 215, 258, 310, 372, 446, 535, 642, 770,
        24, 311
    };

    private final DataSet data = NeighborsByHand.data(25, labels(), WHITE);

    private static int[] labels() {
        int[] labels = new int[WHITE.length];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = row % 2;
        }
        return labels;
    }

    @BeforeEach
    void openOnTheData() {
        open();
        onScreen(() -> {
            session().useData(data);
            return 0;
        });
        until("the list", () -> sees("#show-7"));
    }

    @Test
    void goesFromOutliersToNearDuplicatesToPrototypes() {
        assertThat(onScreen(() -> session().getFacts().neighbors()))
                .as("nothing unasked")
                .isNull();

        clickOn("#show-5");
        until("outliers", () -> text("#sort").equals("5th neighbor by pixels: farthest first"));
        settle();
        assertThat(sees("#comparison")).isFalse();
        clickAt(find("#wall", WallPane.class), 30, 30);
        RowFacts facts = onScreen(() -> session().getFacts());
        float[] distances = facts.column(Measures.of("outlier"));
        int first = session().getSelectedRow();
        assertThat(distances).doesNotContain(Float.NaN);
        for (float distance : distances) {
            assertThat(distances[first]).isGreaterThanOrEqualTo(distance);
        }
        assertThat(text("#detail-outlier")).startsWith("far from others");

        clickOn("#show-6");
        until("two pairs", () -> text("#count").equals("4 digits"));
        assertThat(text("#show-6 .count")).isEqualTo("4");
        clickAt(find("#wall", WallPane.class), 30, 30);
        assertThat(session().getSelectedRow()).isEqualTo(5);
        press(KeyCode.RIGHT);
        assertThat(session().getSelectedRow()).as("its duplicate beside it").isEqualTo(25);

        clickOn("#show-7");
        until("the table", () -> find("#groups", Node.class).isVisible());
        assertThat(text("#groups-across")).isEqualTo("columns: example");
    }

    @Test
    void saysWhatAQueryNeedsAndFindsItOnRequest() {
        press(KeyCode.CONTROL, KeyCode.F);
        type("duplicates>=1\n");
        until("the notice", () -> sees("#compare-rows"));
        assertThat(text("#comparison-text")).contains("near-duplicates");
        clickOn("#compare-rows");
        until("two pairs", () -> text("#count").equals("4 digits"));
        assertThat(sees("#comparison")).isFalse();
    }
}
