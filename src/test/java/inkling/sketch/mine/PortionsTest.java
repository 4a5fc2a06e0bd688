package inkling.sketch.mine;

import static inkling.sketch.mine.MyDigitsTest.NOON;
import static inkling.sketch.mine.MyDigitsTest.picture;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortionsTest {
    @TempDir
    private Path folder;

    @Test
    void holdsBackEveryFifthDigitAndAlwaysTheSameOnes() throws IOException {
        MyDigits mine = MyDigits.open(folder);
        for (int i = 0; i < 10; i++) {
            mine.keep(picture(i), i, NOON);
        }
        Portions all = Portions.of(mine.digits());
        assertThat(all.learned().rows()).isEqualTo(8);
        assertThat(all.heldBack().rows()).isEqualTo(2);
        assertThat(all.heldBack().images().picture(0)).isEqualTo(picture(4));
        assertThat(all.heldBack().label(1)).isEqualTo(9);

        mine.delete(1);
        mine.delete(5);
        Portions fewer = Portions.of(mine.digits());
        assertThat(fewer.learned().rows()).isEqualTo(7);
        assertThat(fewer.heldBack().rows()).isEqualTo(1);
        assertThat(fewer.heldBack().label(0)).isEqualTo(9);
    }

    @Test
    void holdsNoneBackForAFinalModel() throws IOException {
        MyDigits mine = MyDigits.open(folder);
        for (int i = 0; i < 6; i++) {
            mine.keep(picture(i), i, NOON);
        }
        assertThat(Portions.whole(mine.digits()).learned().rows()).isEqualTo(6);
        assertThat(Portions.whole(mine.digits()).heldBack().rows()).isZero();
    }
}
