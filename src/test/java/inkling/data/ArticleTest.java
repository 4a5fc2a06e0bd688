package inkling.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a 0",
                "a 1",
                "a 7",
                "an 8",
                "an 11",
                "an 18",
                "a 10",
                "a 17",
                "an 80",
                "an 88",
                "a 118",
                "a 181",
                "an 800",
                "an 8,000",
                "an 11,000",
                "a 110",
                "a T-shirt",
                "an ankle boot",
                "an E",
                "a U",
                "an umbrella",
                "an F",
                "a B"
            })
    void isWhatOneHears(String expected) {
        String name = expected.substring(expected.indexOf(' ') + 1);
        assertThat(Article.with(name)).isEqualTo(expected);
    }
}
