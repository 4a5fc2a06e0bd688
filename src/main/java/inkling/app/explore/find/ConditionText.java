package inkling.app.explore.find;

import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.analysis.query.CategoryCondition;
import inkling.analysis.query.Condition;
import inkling.analysis.query.Order;
import inkling.analysis.query.RangeCondition;
import inkling.app.shared.Texts;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts of a query in words, for chips and menus. */
final class ConditionText {
    private static final Texts TEXTS = Texts.of("explore");

    private ConditionText() {}

    /** {@code wrong predictions}, {@code label 4, 9}, {@code test rows}, {@code confidence below 60.0%}. */
    static String of(Condition condition, RowFacts facts) {
        Measure measure = condition.measure();
        if (condition instanceof CategoryCondition category) {
            String names = new TreeSet<>(category.categories())
                    .stream().map(measure.categories(facts)::get).collect(Collectors.joining(", "));
            return switch (measure.key()) {
                case "outcome" -> TEXTS.get("chip.outcome", names);
                case "split" -> TEXTS.get("chip.split", names);
                case "models" -> names;
                default -> TEXTS.get("chip.category", measure.name(), names);
            };
        }
        RangeCondition range = (RangeCondition) condition;
        String from = MeasureText.value(measure, range.from());
        String to = MeasureText.value(measure, range.to());
        if (measure.unit() == Measure.Unit.PLACE && range.from() <= 1 && Double.isInfinite(range.to())) {
            return measure.name(); // that it has a place at all
        }
        if (Double.isInfinite(range.to())) {
            return TEXTS.get(range.beyondFrom() ? "chip.above" : "chip.from", measure.name(), from);
        }
        if (Double.isInfinite(range.from())) {
            return TEXTS.get(range.belowTo() ? "chip.below" : "chip.to", measure.name(), to);
        }
        return range.from() == range.to()
                ? TEXTS.get("chip.category", measure.name(), from)
                : TEXTS.get("chip.range", measure.name(), from, to);
    }

    /** {@code in file order}, {@code least confidence first}, {@code sorted by label}. */
    static String of(@Nullable Order order) {
        if (order == null) {
            return TEXTS.get("order.sprite");
        }
        String name = order.measure().name();
        if (order.isAscending() && order.measure().key().equals("duplicates")) {
            return TEXTS.get("order.duplicates");
        }
        if (order.isAscending() && order.measure().key().equals("place")) {
            return TEXTS.get("order.place");
        }
        if (order.measure().isCategory() || order.measure().unit() == Measure.Unit.PLACE) {
            return TEXTS.get(order.reversed() ? "order.category-reversed" : "order.category", name);
        }
        if (order.measure().unit() == Measure.Unit.DISTANCE) {
            return TEXTS.get(order.isAscending() ? "order.closest" : "order.farthest", name);
        }
        return TEXTS.get(order.isAscending() ? "order.least" : "order.most", name);
    }
}
