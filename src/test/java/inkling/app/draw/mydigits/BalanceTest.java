package inkling.app.draw.mydigits;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Classes;
import inkling.data.Picture;
import inkling.sketch.Sketch;
import inkling.sketch.mydigits.MyDigit;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BalanceTest {
    private static final Classes CLASSES = new Classes(List.of("b", "a"));

    @Test
    void countsEachClassInItsOrderAndThenTheOthers() {
        assertThat(Balance.counts(drawings("a", "z", "a", "7"), CLASSES))
                .containsExactly(
                        java.util.Map.entry("b", 0),
                        java.util.Map.entry("a", 2),
                        java.util.Map.entry("7", 1),
                        java.util.Map.entry("z", 1));
    }

    @Test
    void saysWhichClassesNeedMore() {
        assertThat(words("a", "a", "b")).isEqualTo("Fewest: b (1). Most: a (2).");
        assertThat(words("a", "b")).isEqualTo("1 of each class.");
        assertThat(Balance.words(Balance.counts(drawings("7"), Classes.DIGITS)))
                .isEqualTo("9 classes have none. Most: 7 (1).");
    }

    @Test
    void drawingsOfOtherClassesFollowClassByClass() {
        assertThat(Pages.of(drawings("a", "z", "b", "7", "a", "z"), CLASSES).digits())
                .extracting(MyDigit::name)
                .containsExactly("a", "b", "a", "7", "z", "z");
    }

    private static String words(String... names) {
        return Balance.words(Balance.counts(drawings(names), CLASSES));
    }

    private static List<MyDigit> drawings(String... names) {
        return Stream.of(names)
                .map(name -> new MyDigit(1, name, Instant.EPOCH, Sketch.empty(0), new Picture(new byte[Picture.SIZE])))
                .toList();
    }
}
