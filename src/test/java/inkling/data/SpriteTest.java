package inkling.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.format.SpriteBytes;
import org.junit.jupiter.api.Test;

class SpriteTest {
    @Test
    void findsRowsAcrossBlocks() {
        Sprite sprite = SpriteBytes.ofRows(2500);

        assertThat(sprite.at(0, 5)).isEqualTo(5);
        assertThat(sprite.at(999, 0)).isEqualTo(3 * 999 % 256);
        assertThat(sprite.at(1000, 783)).isEqualTo((3 * 1000 + 783) % 256);
        assertThat(sprite.picture(2499).at(27, 27)).isEqualTo((3 * 2499 + 783) % 256);
    }

    @Test
    void holdsEightMillionRowsByRepeatingABlock() {
        Sprite sprite = SpriteBytes.repeated(8_000_000);

        assertThat(sprite.rows()).isEqualTo(8_000_000);
        assertThat(sprite.picture(7_999_999)).isEqualTo(sprite.picture(999));
    }

    @Test
    void appendsTheRowsOfAnotherSprite() {
        Sprite others = SpriteBytes.ofRows(1200);
        for (int rows : new int[] {0, 1500, 2000}) {
            Sprite own = SpriteBytes.ofRows(rows);
            Sprite both = own.followedBy(others);
            assertThat(both.rows()).isEqualTo(rows + 1200);
            for (int row = 0; row < both.rows(); row++) {
                assertThat(both.picture(row)).isEqualTo(row < rows ? own.picture(row) : others.picture(row - rows));
            }
        }
    }

    @Test
    void refusesMoreRowsThanItsBlocksHold() {
        assertThatThrownBy(() -> new Sprite(new byte[2][], 2001)).isInstanceOf(IllegalArgumentException.class);
    }
}
