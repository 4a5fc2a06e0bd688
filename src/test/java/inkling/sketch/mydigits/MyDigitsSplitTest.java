package inkling.sketch.mydigits;

import static inkling.sketch.mydigits.MyDigitsTest.NOON;
import static inkling.sketch.mydigits.MyDigitsTest.picture;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MyDigitsSplitTest {
    @TempDir
    private Path folder;

    @Test
    void holdsBackEveryFifthDigitAndAlwaysTheSameOnes() throws IOException {
        MyDigits mine = MyDigits.open(folder);
        for (int i = 0; i < 10; i++) {
            mine.keep(picture(i), i, NOON);
        }
        MyDigitsSplit all = MyDigitsSplit.of(mine.digits());
        assertThat(all.training().rows()).isEqualTo(8);
        assertThat(all.validation().rows()).isEqualTo(2);
        assertThat(all.validation().images().picture(0)).isEqualTo(picture(4));
        assertThat(all.validation().label(1)).isEqualTo(9);

        mine.delete(1);
        mine.delete(5);
        MyDigitsSplit fewer = MyDigitsSplit.of(mine.digits());
        assertThat(fewer.training().rows()).isEqualTo(7);
        assertThat(fewer.validation().rows()).isEqualTo(1);
        assertThat(fewer.validation().label(0)).isEqualTo(9);
    }

    @Test
    void holdsNoneBackForAFinalModel() throws IOException {
        MyDigits mine = MyDigits.open(folder);
        for (int i = 0; i < 6; i++) {
            mine.keep(picture(i), i, NOON);
        }
        assertThat(MyDigitsSplit.whole(mine.digits()).training().rows()).isEqualTo(6);
        assertThat(MyDigitsSplit.whole(mine.digits()).validation().rows()).isZero();
    }
}
