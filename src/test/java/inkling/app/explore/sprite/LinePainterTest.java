package inkling.app.explore.sprite;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.explore.SampleData;
import inkling.data.RowSet;
import org.junit.jupiter.api.Test;

class LinePainterTest {
    private static final int BLUE = 0xFF0000FF;

    private static int[] painted(SpriteLayout layout, RowSet picked) {
        int[] pixels = new int[layout.pictureWidth() * layout.height()];
        LinePainter.paintVisible(pixels, layout, 0, SampleData.rows(layout.rows()), picked, BLUE, 1);
        return pixels;
    }

    @Test
    void marksExactlyTheLinesOfTheRowsPicked() {
        SpriteLayout layout = SpriteLayout.of(800, 60, 500, 1, 1);
        RowSet picked = RowSet.of(0, 2, 480);
        int[] plain = painted(layout, RowSet.NONE);

        int[] pixels = painted(layout, picked);

        for (int at = 0; at < pixels.length; at++) {
            boolean isMark = at % layout.pictureWidth() < 4;
            int line = at / layout.pictureWidth();
            boolean marked = isMark && picked.has(layout.rowAt(line, 0));
            assertThat(pixels[at]).isEqualTo(marked ? BLUE : plain[at]).isNotZero();
        }
        assertThat(plain).doesNotContain(BLUE);
    }

    @Test
    void marksALineThatStandsForManyRowsIfOneOfThemIsPicked() {
        SpriteLayout layout = SpriteLayout.of(800, 50, 5_000, 0, 1);

        int[] pixels = painted(layout, RowSet.of(4_999));

        int last = 0;
        for (int y = 0; y < layout.height(); y++) {
            last += pixels[y * layout.pictureWidth()] == BLUE ? 1 : 0;
        }
        assertThat(last).isEqualTo(1);
        assertThat(pixels[(layout.height() - 1) * layout.pictureWidth()]).isEqualTo(BLUE);
    }
}
