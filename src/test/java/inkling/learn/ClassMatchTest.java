package inkling.learn;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Classes;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassMatchTest {
    private static final Classes DATA = new Classes(List.of("a", "b", "c"));

    @Test
    void matchesNamesAndTheirOrder() {
        assertThat(match("a", "b", "c")).isEqualTo(ClassMatch.SAME);
        assertThat(match("c", "b", "a")).isEqualTo(ClassMatch.SAME_NAMES_IN_ANOTHER_ORDER);
        assertThat(match("c", "b", "A")).isEqualTo(ClassMatch.OTHER_NAMES);
        assertThat(match("a", "b")).isEqualTo(ClassMatch.OTHER_COUNT);
    }

    @Test
    void onlyClassesInTheSamePlacesCanBeEvaluated() {
        assertThat(ClassMatch.values())
                .filteredOn(ClassMatch::canEvaluate)
                .containsExactly(ClassMatch.SAME, ClassMatch.OTHER_NAMES);
    }

    private static ClassMatch match(String... ofModel) {
        return ClassMatch.of(new Classes(List.of(ofModel)), DATA);
    }
}
