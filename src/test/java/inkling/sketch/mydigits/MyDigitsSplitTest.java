package inkling.sketch.mydigits;

import static inkling.sketch.mydigits.MyDigitsTest.NOON;
import static inkling.sketch.mydigits.MyDigitsTest.picture;
import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Classes;
import inkling.sketch.ClassName;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MyDigitsSplitTest {
    @TempDir
    private Path folder;

    @Test
    void validatesOnEveryFifthDigitAndAlwaysTheSameOnes() throws IOException {
        MyDigits store = MyDigits.open(folder);
        for (int i = 0; i < 10; i++) {
            store.keep(picture(i), ClassName.ofDigit(i), NOON);
        }
        MyDigitsSplit all = MyDigitsSplit.of(store.digits(), Classes.DIGITS);
        assertThat(all.training().rows()).isEqualTo(8);
        assertThat(all.validation().rows()).isEqualTo(2);
        assertThat(all.validation().images().picture(0)).isEqualTo(picture(4));
        assertThat(all.validation().label(1)).isEqualTo(9);

        store.delete(1);
        store.delete(5);
        MyDigitsSplit fewer = MyDigitsSplit.of(store.digits(), Classes.DIGITS);
        assertThat(fewer.training().rows()).isEqualTo(7);
        assertThat(fewer.validation().rows()).isEqualTo(1);
        assertThat(fewer.validation().label(0)).isEqualTo(9);
    }

    @Test
    void trainsAFinalModelOnAllDigits() throws IOException {
        MyDigits store = MyDigits.open(folder);
        for (int i = 0; i < 6; i++) {
            store.keep(picture(i), ClassName.ofDigit(i), NOON);
        }
        assertThat(MyDigitsSplit.allForTraining(store.digits(), Classes.DIGITS)
                        .training()
                        .rows())
                .isEqualTo(6);
        assertThat(MyDigitsSplit.allForTraining(store.digits(), Classes.DIGITS)
                        .validation()
                        .rows())
                .isZero();
    }
}
