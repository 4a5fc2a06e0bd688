package inkling.analysis.query;

import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * That a row is in one of some categories.
 *
 * @param categories their indexes, at least one
 */
public record CategoryCondition(Measure measure, Set<Integer> categories) implements Condition {
    public CategoryCondition {
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("expected at least one category of " + measure + ", got none");
        }
        categories = Set.copyOf(categories);
    }

    /** That a row is in this category. */
    public static CategoryCondition of(Measure measure, int category) {
        return new CategoryCondition(measure, Set.of(category));
    }

    @Override
    public boolean allows(double value) {
        return !Double.isNaN(value) && categories.contains((int) value);
    }

    @Override
    public boolean fits(RowFacts facts) {
        int count = measure.categories(facts).size();
        return categories.stream().allMatch(category -> category < count);
    }

    @Override
    public String text(RowFacts facts) {
        String names = new TreeSet<>(categories)
                .stream()
                        .map(category -> Words.quoted(measure.categories(facts).get(category)))
                        .collect(Collectors.joining(","));
        return Words.ABBREVIATED.contains(measure.key()) && categories.size() == 1
                ? names
                : measure.key() + ":" + names;
    }
}
