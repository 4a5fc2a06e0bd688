package inkling.analysis.query;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.FactsByHand;
import inkling.analysis.query.QueryCompletion.Suggestion;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryCompletionTest {
    @Test
    void completesAMeasure() {
        assertThat(terms("con")).containsExactly("confidence<", "confidence>");
        assertThat(terms("wrong spl")).containsExactly("split:");
        assertThat(terms("wr")).containsExactly("wrong");
    }

    @Test
    void offersTheValuesOfAMeasureThatIsTyped() {
        assertThat(terms("split:")).containsExactly("split:train", "split:test");
        assertThat(terms("label:4,")).hasSize(10).startsWith("0", "1");
        assertThat(terms("sort:lo")).containsExactly("sort:loss");
    }

    @Test
    void keepsTheRestOfTheText() {
        List<Suggestion> suggestions = QueryCompletion.of(FactsByHand.six(), "wro label:4", 3);
        assertThat(suggestions).extracting(Suggestion::text).containsExactly("wrong label:4");
    }

    @Test
    void offersNoMeasureWithoutValues() {
        assertThat(terms("lear")).isEmpty();
        assertThat(terms("mod")).isEmpty();
    }

    private static List<String> terms(String text) {
        return QueryCompletion.of(FactsByHand.six(), text, text.length()).stream()
                .map(Suggestion::term)
                .toList();
    }
}
