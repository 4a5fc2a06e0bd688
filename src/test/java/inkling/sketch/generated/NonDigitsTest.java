package inkling.sketch.generated;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Picture;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NonDigitsTest {
    private final Map<String, List<Picture>> fit = NonDigits.toFit(8);
    private final Map<String, List<Picture>> evaluate = NonDigits.toEvaluate(8);

    @Test
    void evaluatesOnKindsThatItDoesNotFitOn() {
        assertThat(fit).hasSize(3);
        assertThat(evaluate.keySet()).doesNotContainAnyElementsOf(fit.keySet());
        Set<Picture> fitted =
                new HashSet<>(fit.values().stream().flatMap(List::stream).toList());
        assertThat(evaluate.values().stream().flatMap(List::stream)).noneMatch(fitted::contains);
    }

    @Test
    void fitsOnNoKindThatModelsTrainOn() {
        assertThat(fit.keySet()).noneMatch(NonDigits::isForTraining);
        assertThat(evaluate.keySet().stream().filter(NonDigits::isForTraining))
                .containsExactly("dot", "scribble", "letter", "shape");
    }
}
