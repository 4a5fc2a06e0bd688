package inkling.analysis.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import inkling.analysis.FactsByHand;
import inkling.analysis.RowFacts;
import inkling.analysis.measure.Measures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
    private final RowFacts facts = FactsByHand.six();
    private final QueryParser parser = new QueryParser(facts);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wrong split:test label:4 predicted:9 confidence<0.6 sort:loss",
                "label:4,9 sort:-loss",
                "loss:1..5",
                "loss>1 loss<=5",
                "slant>=-12.5",
                "ink=3"
            })
    void writesAQueryAsItReadIt(String text) throws QuerySyntaxException {
        assertThat(parser.parse(text).text(facts)).isEqualTo(text);
    }

    @Test
    void answersAnyTextWithOneShortSentence() {
        QuerySyntaxException problem = catchThrowableOfType(
                QuerySyntaxException.class, () -> parser.parse("wro\u001B[31mng" + "x".repeat(500)));
        assertThat(problem).hasMessageContaining("found wro?[31mngx").hasMessageEndingWith("…");
        assertThat(problem.getMessage()).hasSize(200);
    }

    @Test
    void readsOneTextInSeveralForms() throws QuerySyntaxException {
        assertThat(parser.parse("  confidence<60%   outcome:wrong ")).isEqualTo(parser.parse("confidence<0.6 wrong"));
        assertThat(parser.parse("label:\"4\",9")).isEqualTo(parser.parse("label:9,4"));
        assertThat(parser.parse("label:4,9 label:9,1")).isEqualTo(parser.parse("label:9"));
        assertThat(parser.parse("loss>1 loss<5 loss>2")).isEqualTo(parser.parse("loss>2 loss<5"));
    }

    @Test
    void quotesACategoryOfSeveralWords() throws QuerySyntaxException {
        Query query = parser.parse("models:\"only A correct\"");
        assertThat(query.conditions()).containsExactly(CategoryCondition.of(Measures.of("models"), 1));
        assertThat(query.text(facts)).isEqualTo("models:\"only A correct\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wrong splt:test | splt | Expected a measure (row, label,",
                "label:4 label:12 | 12 | Expected for label one of 0, 1, 2,",
                "label: | '' | found nothing",
                "row:6 | 6 | Expected rows from 0 to 5, found 6.",
                "splt:test | splt | margin, ink, width, slant), found splt.",
                "rong | rong | Expected wrong, correct, or a measure with a value",
                "confidence<high | high | Expected a number after confidence<, such as 0.5; found high.",
                "loss: | '' | found nothing",
                "split>test | split>test | Expected split:train, found split>test.",
                "sort:size | size | Expected a measure",
                "sort: | '' | found nothing",
                "loss<1e400 | 1e400 | Expected a number",
                "loss:1...5 | 1...5 | Expected the smaller number first",
                "loss:5..1 | 5..1 | Expected the smaller number first, found 5..1.",
                "label:4, | 4, | Expected for label one of 0, 1,",
                "wrong correct | correct | Expected terms that a row can meet together, found correct after another outcome.",
                "label:4,5 label:9 | label:9 | Expected terms that a row can meet together",
                "sort:loss sort:ink | sort:ink | Expected one order, found another one: sort:ink.",
                "label:\"4 | label:\"4 | Expected a second quotation mark, found only one in label:\"4."
            })
    void pointsAtWhatItDoesNotUnderstand(String text, String part, String sentence) {
        QuerySyntaxException problem = catchThrowableOfType(QuerySyntaxException.class, () -> parser.parse(text));
        assertThat(problem).hasMessageContaining(sentence);
        assertThat(text.substring(problem.from(), problem.to())).isEqualTo(part);
    }

    @Test
    void refusesTextWithoutEnd() {
        QuerySyntaxException problem =
                catchThrowableOfType(QuerySyntaxException.class, () -> parser.parse("wrong ".repeat(1_000)));
        assertThat(problem).hasMessage("Expected at most 2000 characters, found 6000.");
    }
}
