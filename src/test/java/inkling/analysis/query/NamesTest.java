package inkling.analysis.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.analysis.RowFacts;
import inkling.data.Classes;
import inkling.data.Letters;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamesTest {
    private final RowFacts clothes = RowFacts.of(Letters.of(Letters.CLOTHES, 200, 100));
    private final RowFacts all = RowFacts.of(Letters.of(Letters.ALL, 1_000, 500));

    @Test
    void findsAClassByItsNameOfSeveralWords() throws QuerySyntaxException {
        Query boots = new QueryParser(clothes).parse("label:\"Ankle boot\"");
        assertThat(Search.run(clothes, boots))
                .isNotEmpty()
                .satisfies(rows -> assertThat(IntStream.of(rows))
                        .allMatch(row -> clothes.data().label(row) == 9));
        assertThat(boots.text(clothes)).isEqualTo("label:\"Ankle boot\"");
        Query two = new QueryParser(clothes).parse("label:\"ankle boot\",sandal");
        assertThat(two.text(clothes)).isEqualTo("label:Sandal,\"Ankle boot\"");
    }

    @Test
    void smallAndCapitalLettersAreTwoClassesWhereBothExist() throws QuerySyntaxException {
        assertThat(labels("label:E")).containsOnly("E");
        assertThat(labels("label:e")).containsOnly("e");
        assertThat(labels("label:7")).containsOnly("7");
    }

    @Test
    void completesANameWithinQuotationMarks() {
        assertThat(terms("label:\"Ankle b")).containsExactly("label:\"Ankle boot\"");
        assertThat(terms("wrong label:An")).containsExactly("label:\"Ankle boot\"");
        assertThat(terms("label:\"Ankle boot\",san")).containsExactly("Sandal");
    }

    @Test
    void namesOnlySomeOfVeryManyClassesInAMistake() {
        Classes many = new Classes(
                IntStream.range(0, 128).mapToObj(i -> "a class number " + i).toList());
        RowFacts facts = RowFacts.of(Letters.of(many, new byte[] {0, 1}, 2));
        assertThatThrownBy(() -> new QueryParser(facts).parse("label:other"))
                .hasMessageStartingWith("Expected for label one of a class number 0, a class number 1, ")
                .hasMessageEndingWith(", …; found other.")
                .extracting(problem -> problem.getMessage().length())
                .matches(length -> length <= 200);
    }

    private List<String> labels(String query) throws QuerySyntaxException {
        return IntStream.of(Search.run(all, new QueryParser(all).parse(query)))
                .mapToObj(row -> all.data().classes().name(all.data().label(row)))
                .toList();
    }

    private List<String> terms(String text) {
        return QueryCompletion.of(clothes, text, text.length()).stream()
                .map(QueryCompletion.Suggestion::term)
                .toList();
    }
}
