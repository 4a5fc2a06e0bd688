package inkling.analysis.query;

import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a data set to find, and in which order. Immutable.
 *
 * @param conditions all of which a row must meet; at most one per measure
 * @param order null for the order of the rows
 */
public record Query(List<Condition> conditions, @Nullable Order order) {
    /** All rows. */
    public static final Query ALL = new Query(List.of(), null);

    public Query {
        conditions = List.copyOf(conditions);
        if (conditions.stream().map(Condition::measure).distinct().count() < conditions.size()) {
            throw new IllegalArgumentException("expected at most one condition per measure, got " + conditions);
        }
    }

    /** What is asked of a measure. */
    public Optional<Condition> condition(Measure measure) {
        return conditions.stream()
                .filter(condition -> condition.measure().equals(measure))
                .findFirst();
    }

    /** The categories asked of a measure; none where nothing is. */
    public Set<Integer> categories(Measure measure) {
        return condition(measure)
                .map(condition -> ((CategoryCondition) condition).categories())
                .orElse(Set.of());
    }

    /** With a condition, in place of any other on the same measure. */
    public Query with(Condition condition) {
        List<Condition> others = new ArrayList<>(conditions);
        int old = conditions.stream().map(Condition::measure).toList().indexOf(condition.measure());
        if (old >= 0) {
            others.set(old, condition);
        } else {
            others.add(condition);
        }
        return new Query(others, order);
    }

    /** Without any condition on a measure. */
    public Query without(Measure measure) {
        return new Query(
                conditions.stream()
                        .filter(condition -> !condition.measure().equals(measure))
                        .toList(),
                order);
    }

    /** Without the conditions on classes that a data set does not have; itself where it has them all. */
    public Query fittedTo(RowFacts facts) {
        List<Condition> fitting =
                conditions.stream().filter(condition -> condition.fits(facts)).toList();
        return fitting.size() == conditions.size() ? this : new Query(fitting, order);
    }

    /** In another order. */
    public Query sorted(@Nullable Order newOrder) {
        return new Query(conditions, newOrder);
    }

    /** Whether it leaves out rows. */
    public boolean isFiltered() {
        return !conditions.isEmpty();
    }

    /** Everything it needs to know about a row. */
    public Stream<Measure> measures() {
        Stream<Measure> asked = conditions.stream().map(Condition::measure);
        return order == null ? asked : Stream.concat(asked, Stream.of(order.measure()));
    }

    /** As text that {@link QueryParser} reads: {@code wrong split:test sort:loss}. */
    public String text(RowFacts facts) {
        Stream<String> asked = conditions.stream().map(condition -> condition.text(facts));
        return (order == null ? asked : Stream.concat(asked, Stream.of(order.text()))).collect(Collectors.joining(" "));
    }
}
