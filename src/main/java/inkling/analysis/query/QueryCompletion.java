package inkling.analysis.query;

import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.analysis.measure.Measures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Suggests how a query that is being typed may go on. */
public final class QueryCompletion {
    /**
     * A way to go on.
     *
     * @param text the query with it
     * @param term what is new: {@code label:4}
     * @param sentence what it means
     */
    public record Suggestion(String text, String term, String sentence) {}

    private QueryCompletion() {}

    /**
     * The ways to complete the term that ends at the caret.
     *
     * @param caret index into the text, or its length
     */
    public static List<Suggestion> of(RowFacts facts, String text, int caret) {
        int start = behindLast(" ,", text, caret);
        int termStart = behindLast(" ", text, caret);
        boolean continued = start > 0 && text.charAt(start - 1) == ',';
        String typed = text.substring(start, caret);
        String key = continued ? text.substring(termStart, start) : "";
        String measure = key.isEmpty() ? "" : key.substring(0, Math.max(0, key.indexOf(':')));
        Stream<Term> terms = measure.isEmpty()
                ? terms(facts)
                : terms(facts)
                        .filter(term -> term.text.startsWith(measure + ":"))
                        .map(term -> new Term(term.text.substring(measure.length() + 1), term.sentence));
        return terms.filter(term -> matches(term.text, typed))
                .map(term -> new Suggestion(
                        text.substring(0, start) + term.text + text.substring(caret), term.text, term.sentence))
                .toList();
    }

    /** The place behind the last separator before the caret; those in quotation marks belong to a name. */
    private static int behindLast(String separators, String text, int caret) {
        int behind = 0;
        boolean quoted = false;
        for (int i = 0; i < caret; i++) {
            quoted ^= text.charAt(i) == '"';
            behind = !quoted && separators.indexOf(text.charAt(i)) >= 0 ? i + 1 : behind;
        }
        return behind;
    }

    private record Term(String text, String sentence) {}

    /** Values are offered only once their measure is typed: there would be too many. */
    private static boolean matches(String term, String typed) {
        boolean value = term.indexOf(':') >= 0 && term.indexOf(':') < term.length() - 1;
        return !term.equals(typed) && plain(term).startsWith(plain(typed)) && (!value || typed.indexOf(':') >= 0);
    }

    private static String plain(String text) {
        return text.replace("\"", "").toLowerCase(Locale.ROOT);
    }

    private static Stream<Term> terms(RowFacts facts) {
        List<Term> terms = new ArrayList<>();
        for (Measure measure : Measures.ALL) {
            if (!facts.has(measure)) {
                continue;
            }
            List<String> categories = measure.categories(facts);
            if (Words.ABBREVIATED.contains(measure.key())) {
                categories.forEach(category -> terms.add(new Term(category, measure.sentence())));
            } else if (measure.isCategory()) {
                terms.add(new Term(measure.key() + ":", measure.sentence()));
                categories.forEach(category ->
                        terms.add(new Term(measure.key() + ":" + Words.quoted(category), measure.sentence())));
            } else {
                terms.add(new Term(measure.key() + "<", measure.sentence()));
                terms.add(new Term(measure.key() + ">", measure.sentence()));
            }
        }
        terms.add(new Term("sort:", "In which order the rows are shown."));
        Measures.ALL.stream()
                .filter(facts::has)
                .forEach(measure -> terms.add(new Term("sort:" + measure.key(), measure.sentence())));
        return terms.stream();
    }
}
