package inkling.app.inside.filter;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Classes;
import inkling.learn.filters.MapActivity;
import inkling.learn.filters.Pattern;
import inkling.learn.inside.MapName;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FilterWordsTest {
    private static MapActivity activity(List<Double> means, boolean rectified, int pixels) {
        return new MapActivity(new MapName(0, 0), 2000, pixels, List.of(), means, 1, 1, 0.831, 0.2, rectified);
    }

    @Test
    void theClassesWhoseMeanStandsOutAreNamed() {
        List<Double> means = List.of(0.0, 0.0, 0.0, 0.0, 2.0, 0.0, 0.0, 1.5, 0.0, 3.0);
        assertThat(FilterWords.responds(activity(means, true, 9), Classes.DIGITS))
                .isEqualTo("4, 7, 9 more than others");
        assertThat(FilterWords.responds(activity(Collections.nCopies(10, 1.0), true, 9), Classes.DIGITS))
                .isEqualTo("no class more than others");
        assertThat(FilterWords.responds(activity(Collections.nCopies(47, 2.0), true, 9), Classes.numbered(47)))
                .isEqualTo("0, 1, 2, 3, 4 and 42 more");
    }

    @Test
    void howOftenItIsActiveIsSaidOfRectifiedMapsOnly() {
        assertThat(FilterWords.active(activity(List.of(), true, 9), Classes.DIGITS))
                .isEqualTo("20% of its places, 83% of the digits");
        assertThat(FilterWords.active(activity(List.of(), true, 1), Classes.numbered(26)))
                .isEqualTo("83% of the pictures");
        assertThat(FilterWords.active(activity(List.of(), false, 9), Classes.DIGITS))
                .isEqualTo("largest 1.00 on average, at most 0.00");
    }

    @Test
    void aSampleIsCalledSo() {
        MapActivity sample = activity(List.of(), true, 9);
        assertThat(FilterWords.counted(sample, 5000, 65_000, Classes.DIGITS))
                .isEqualTo("of a sample of 2,000 so far; 5,000 of 65,000 looked at");
        assertThat(FilterWords.counted(sample, 2000, 2000, Classes.DIGITS))
                .isEqualTo("of the 2,000: click one to look inside it");
    }

    @Test
    void everyPatternHasWords() {
        for (Pattern pattern : Pattern.values()) {
            assertThat(FilterWords.pattern(pattern)).isNotEmpty();
        }
        assertThat(FilterWords.pattern(Pattern.FALLING_STROKES)).isEqualTo("strokes that fall to the right");
    }

    @Test
    void theAccuracyIsSaidBeforeAndAfter() {
        AblationAccuracy.Result on = new AblationAccuracy.Result(Set.of(), 993, 993, 1000, 50_000, 54_995, false);
        assertThat(FilterWords.accuracy(on)).isEqualTo("99.3% with all maps on");
        assertThat(FilterWords.measured(on, Classes.DIGITS))
                .isEqualTo("on 1,000 validation digits of rows 50,000 to 54,995");
        AblationAccuracy.Result off = new AblationAccuracy.Result(
                Set.of(new MapName(0, 1), new MapName(0, 2)), 993, 981, 1000, 50_000, 54_995, true);
        assertThat(FilterWords.accuracy(off)).isEqualTo("99.3% → 98.1% with 2 maps off");
        assertThat(FilterWords.measured(off, Classes.DIGITS))
                .isEqualTo("on 1,000 of rows 50,000 to 54,995, seen in training");
    }
}
