package inkling.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A sprite that is not in memory has the same rows as one that is. */
class PagedSpriteTest {
    private static final int ROWS = 30_005;

    private final AtomicInteger read = new AtomicInteger();
    private final Sprite paged = Sprite.ofPages(ROWS, page -> {
        read.incrementAndGet();
        int first = page * Sprite.PAGE_ROWS;
        byte[] bytes = new byte[Math.min(Sprite.PAGE_ROWS, ROWS - first) * Picture.SIZE];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) value(first + i / Picture.SIZE, i % Picture.SIZE);
        }
        return bytes;
    });

    /** Another one for each row, and for each pixel. */
    private static int value(int row, int offset) {
        return (7 * row + 3 * offset + row / 256) & 0xFF;
    }

    @Test
    void readsAPageForItsRowsOnce() {
        for (int row = 0; row < 2 * Sprite.PAGE_ROWS; row++) {
            assertThat(paged.at(row, row)).isEqualTo(value(row, row));
        }
        assertThat(paged.at(ROWS - 1, 783)).isEqualTo(value(ROWS - 1, 783));
        assertThat(paged.at(0, 0)).isEqualTo(value(0, 0));
        assertThat(read).hasValue(3);
        assertThat(paged.isInMemory()).isFalse();
    }

    @Test
    void isReorderedFixedAndJoinedWithoutBeingRead() {
        Sprite reversed = paged.inOrder(ROWS, row -> ROWS - 1 - row);
        Sprite inverted = paged.each(PictureFix.INVERT::of);
        Sprite twice = paged.followedBy(paged);
        Sprite rest = paged.from(4);
        assertThat(read).hasValue(0);
        for (int row : new int[] {0, 1, 17, 20_000, ROWS - 5}) {
            assertThat(reversed.at(row, 5)).isEqualTo(value(ROWS - 1 - row, 5));
            assertThat(inverted.at(row, 5)).isEqualTo(255 - value(row, 5));
            assertThat(twice.at(row, 5)).isEqualTo(value(row, 5));
            assertThat(twice.at(ROWS + row, 5)).isEqualTo(value(row, 5));
            assertThat(rest.at(row, 5)).isEqualTo(value(row + 4, 5));
        }
        assertThat(read).hasValueLessThan(30);
    }

    @Test
    void aFewOfItsRowsAreCopied() {
        Sprite few = paged.inOrder(3, row -> 100 * row);
        assertThat(few.isInMemory()).isTrue();
        assertThat(few.at(2, 9)).isEqualTo(value(200, 9));
    }

    @Test
    void isJoinedWithOneInMemory() {
        Sprite one = paged.inOrder(1, row -> 77);
        assertThat(one.followedBy(paged).at(1 + 16, 2)).isEqualTo(value(16, 2));
        assertThat(paged.followedBy(one).at(ROWS, 2)).isEqualTo(value(77, 2));
    }

    @Test
    void aDataSetOfItIsFixed() {
        byte[] labels = new byte[ROWS];
        DataSet data = new DataSet(paged, new OneHotLabels(labels, Classes.DIGITS), ROWS);
        assertThat(data.with(Set.of(PictureFix.TRANSPOSE)).images().at(9, 1)).isEqualTo(value(9, 28));
    }
}
