package inkling.app.explore.sprite;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.RowSet;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class PickedMarksTest {
    private static final int BLUE = 0xFF0000FF;

    @Test
    void marksExactlyTheLinesOfTheRowsPicked() {
        SpriteLayout layout = SpriteLayout.of(800, 60, 500, 1, 1);
        int[] pixels = new int[layout.pictureWidth() * layout.height()];
        RowSet picked = RowSet.of(0, 2, 480);

        PickedMarks.paint(pixels, layout, 0, 500, picked, Color.BLUE, 1);

        for (int y = 0; y < layout.height(); y++) {
            boolean marked = picked.has(layout.rowAt(y, 0));
            assertThat(pixels[y * layout.pictureWidth()]).isEqualTo(marked ? BLUE : 0);
            assertThat(pixels[y * layout.pictureWidth() + 3]).isEqualTo(marked ? BLUE : 0);
            assertThat(pixels[y * layout.pictureWidth() + 4]).isZero();
        }
    }

    @Test
    void marksALineThatStandsForManyRowsIfOneOfThemIsPicked() {
        SpriteLayout layout = SpriteLayout.of(800, 50, 5_000, 0, 1);
        int[] pixels = new int[layout.pictureWidth() * layout.height()];

        PickedMarks.paint(pixels, layout, 0, 5_000, RowSet.of(4_999), Color.BLUE, 1);

        int last = 0;
        for (int y = 0; y < layout.height(); y++) {
            last += pixels[y * layout.pictureWidth()] == BLUE ? 1 : 0;
        }
        assertThat(last).isEqualTo(1);
        assertThat(pixels[(layout.height() - 1) * layout.pictureWidth()]).isEqualTo(BLUE);
    }
}
