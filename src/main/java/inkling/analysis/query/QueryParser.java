package inkling.analysis.query;

import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.analysis.measure.Measures;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a query from text such as {@code wrong split:test label:4,9 confidence<0.6 loss:1..5 sort:loss}: terms separated by
 * spaces, all of which a row must meet. A share may be written as {@code 60%}. {@code sort:-loss} reverses the order. A name
 * of more than one word stands in quotation marks.
 */
public final class QueryParser {
    private static final Pattern TERM = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\"?)+");
    private static final Pattern PARTS = Pattern.compile("([\\p{L}-]+)(:|<=|>=|<|>|=)(.*)");
    private static final Pattern VALUE = Pattern.compile("\"([^\"]*)\"?|[^,]+");
    private static final String NUMBER = "(-?(?:\\d{1,9}(?:\\.\\d{1,9})?|\\.\\d{1,9}))(%?)";
    private static final Pattern ONE = Pattern.compile(NUMBER);
    private static final Pattern TWO = Pattern.compile(NUMBER + "\\.\\." + NUMBER);
    private static final int MOST_CHARACTERS = 2_000;

    private final RowFacts facts;

    /**
     * @param facts that say how the classes are named
     */
    public QueryParser(RowFacts facts) {
        this.facts = facts;
    }

    /** Reads a query. */
    public Query parse(String text) throws QuerySyntaxException {
        if (text.length() > MOST_CHARACTERS) {
            throw new QuerySyntaxException(
                    "Expected at most " + MOST_CHARACTERS + " characters, found " + text.length() + ".",
                    MOST_CHARACTERS,
                    text.substring(MOST_CHARACTERS));
        }
        Query query = Query.ALL;
        Matcher terms = TERM.matcher(text);
        while (terms.find()) {
            query = add(query, terms.group(), terms.start());
        }
        return query;
    }

    private Query add(Query query, String term, int at) throws QuerySyntaxException {
        if (term.chars().filter(character -> character == '"').count() % 2 == 1) {
            throw new QuerySyntaxException(
                    "Expected a second quotation mark, found only one in " + term + ".", at, term);
        }
        Matcher parts = PARTS.matcher(term);
        if (!parts.matches()) {
            return both(query, word(term, at), term, at);
        }
        String key = parts.group(1);
        String sign = parts.group(2);
        String rest = parts.group(3);
        int restAt = at + parts.start(3);
        if (key.equals("sort") && sign.equals(":")) {
            if (query.order() != null) {
                throw new QuerySyntaxException("Expected one order, found another one: " + term + ".", at, term);
            }
            boolean reversed = rest.startsWith("-");
            String by = reversed ? rest.substring(1) : rest;
            return query.sorted(new Order(measure(by, restAt), reversed));
        }
        Measure measure = measure(key, at);
        if (measure.isCategory()) {
            if (!sign.equals(":") && !sign.equals("=")) {
                throw new QuerySyntaxException(
                        "Expected " + key + ":" + examples(measure) + ", found " + term + ".", at, term);
            }
            return both(query, new CategoryCondition(measure, categories(measure, rest, restAt)), term, at);
        }
        RangeCondition range = range(measure, sign, rest, restAt);
        if (range.from() > range.to()) {
            throw new QuerySyntaxException("Expected the smaller number first, found " + rest + ".", restAt, rest);
        }
        if (measure.unit() == Measure.Unit.ROW && (range.from() >= facts.rows() || range.to() < 0)) {
            throw new QuerySyntaxException(
                    "Expected rows from 0 to " + (facts.rows() - 1) + ", found " + rest + ".", restAt, rest);
        }
        return query.with(query.condition(measure)
                .map(old -> ((RangeCondition) old).and(range))
                .orElse(range));
    }

    /** With another condition on categories: a row must be in one that all of them allow. */
    private static Query both(Query query, CategoryCondition condition, String term, int at)
            throws QuerySyntaxException {
        Set<Integer> allowed = new TreeSet<>(condition.categories());
        query.condition(condition.measure())
                .ifPresent(old -> allowed.retainAll(((CategoryCondition) old).categories()));
        if (allowed.isEmpty()) {
            throw new QuerySyntaxException(
                    "Expected terms that a row can meet together, found " + term + " after another "
                            + condition.measure().key() + ".",
                    at,
                    term);
        }
        return query.with(new CategoryCondition(condition.measure(), allowed));
    }

    /** A word by itself: the name of a category, such as {@code wrong}. */
    private CategoryCondition word(String word, int at) throws QuerySyntaxException {
        for (Measure measure : Measures.ALL) {
            int category = measure.categories(facts).indexOf(word);
            if (category >= 0 && Words.ABBREVIATED.contains(measure.key())) {
                return CategoryCondition.of(measure, category);
            }
        }
        throw new QuerySyntaxException(
                "Expected wrong, correct, or a measure with a value, such as label:4 or confidence<0.6; found " + word
                        + ".",
                at,
                word);
    }

    private Measure measure(String key, int at) throws QuerySyntaxException {
        return Measures.find(key)
                .orElseThrow(() -> new QuerySyntaxException(
                        "Expected a measure ("
                                + Measures.ALL.stream()
                                        .filter(facts::has)
                                        .map(Measure::key)
                                        .collect(Collectors.joining(", "))
                                + "), found "
                                + (key.isEmpty() ? "nothing" : key) + ".",
                        at,
                        key));
    }

    private Set<Integer> categories(Measure measure, String names, int at) throws QuerySyntaxException {
        List<String> all = measure.categories(facts);
        Set<Integer> categories = new TreeSet<>();
        Matcher values = VALUE.matcher(names);
        while (values.find()) {
            String name = values.group(1) == null ? values.group() : values.group(1);
            int category = Words.find(name, all);
            if (category < 0) {
                throw unknown(measure, name, at + values.start(), values.group());
            }
            categories.add(category);
        }
        if (categories.isEmpty() || names.startsWith(",") || names.endsWith(",") || names.contains(",,")) {
            throw unknown(measure, "nothing", at, names);
        }
        return categories;
    }

    private QuerySyntaxException unknown(Measure measure, String found, int at, String written) {
        return new QuerySyntaxException(
                "Expected for " + measure.key() + " one of " + Words.listed(measure.categories(facts)) + "; found "
                        + found + ".",
                at,
                written);
    }

    private String examples(Measure measure) {
        return Words.quoted(measure.categories(facts).get(0));
    }

    private static RangeCondition range(Measure measure, String sign, String text, int at) throws QuerySyntaxException {
        Matcher one = ONE.matcher(text);
        Matcher two = TWO.matcher(text);
        if (sign.equals(":") && two.matches()) {
            return RangeCondition.between(measure, number(two, 1), number(two, 3));
        }
        if (!one.matches()) {
            throw new QuerySyntaxException(
                    "Expected a number after " + measure.key() + sign + ", such as 0.5"
                            + (sign.equals(":") ? ", or two, such as 0.5..1" : "") + "; found "
                            + (text.isEmpty() ? "nothing" : text) + ".",
                    at,
                    text);
        }
        double value = number(one, 1);
        return switch (sign) {
            case "<" -> new RangeCondition(measure, Double.NEGATIVE_INFINITY, value, false, true);
            case "<=" -> new RangeCondition(measure, Double.NEGATIVE_INFINITY, value, false, false);
            case ">" -> new RangeCondition(measure, value, Double.POSITIVE_INFINITY, true, false);
            case ">=" -> new RangeCondition(measure, value, Double.POSITIVE_INFINITY, false, false);
            default -> RangeCondition.between(measure, value, value);
        };
    }

    /** Values are stored as floats, so limits are floats, too: {@code =0.1} would find nothing otherwise. */
    private static double number(Matcher number, int group) {
        double value = Double.parseDouble(number.group(group));
        return (float) (number.group(group + 1).isEmpty() ? value : value / 100);
    }
}
