package inkling.data.found;

import inkling.data.Classes;
import inkling.data.DataSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Guesses how data is meant to be opened, from its labels. */
public final class Suggestion {
    /** About MNIST's proportion of test rows. */
    private static final int ONE_IN = 6;

    /** Of pictures without labels. */
    private static final Classes NO_CLASSES = new Classes(List.of("no label"));

    private Suggestion() {}

    static Choices of(FoundData data) {
        Choices labels = ofLabels(
                data.parts().stream()
                        .filter(FoundPart::isLabeled)
                        .flatMapToInt(part -> IntStream.range(0, part.rows()).map(part::label))
                        .summaryStatistics(),
                data.classes(),
                data.hints().firstLabel());
        return labels.with(testRows(data)).with(data.hints().fixes());
    }

    /**
     * The classes that labels most likely stand for.
     *
     * @param named the classes, if they are known
     * @param firstLabel the label of the first class, if it is known
     */
    public static Choices ofLabels(IntSummaryStatistics labels, Optional<Classes> named, OptionalInt firstLabel) {
        int least = labels.getMin();
        int most = labels.getMax();
        if (labels.getCount() == 0) {
            return new Choices(TestRows.GIVEN, Set.of(), 0, NO_CLASSES);
        }
        if (named.isPresent()) {
            int count = named.get().count();
            int first = least >= 1 && most == count ? 1 : 0; // only if that alone makes all labels fit
            return new Choices(TestRows.GIVEN, Set.of(), firstLabel.orElse(first), named.get());
        }
        if (most < Classes.DIGITS.count() && firstLabel.orElse(0) == 0) {
            return new Choices(TestRows.GIVEN, Set.of(), 0, Classes.DIGITS);
        }
        int first = firstLabel.orElse(least == 1 ? 1 : 0);
        return new Choices(TestRows.GIVEN, Set.of(), first, numbered(first, most));
    }

    /** Classes without names: the labels from one to another, as many of them as there can be. */
    private static Classes numbered(int first, int last) {
        return new Classes(IntStream.range(first, Math.min(last, first + Classes.MOST - 1) + 1)
                .mapToObj(Integer::toString)
                .toList());
    }

    /** What the files say; of rows that come class by class, one in six, for the last ones would be of few classes. */
    private static TestRows testRows(FoundData data) {
        if (data.rows(FoundPart.Kind.WHOLE) == 0) {
            return TestRows.GIVEN;
        }
        return data.parts().stream().allMatch(Suggestion::isByClass)
                ? TestRows.every(ONE_IN)
                : TestRows.last(data.rows() - DataSet.defaultTrainRows(data.rows()));
    }

    private static boolean isByClass(FoundPart part) {
        return part.isLabeled() && isByClass(part.rows(), part::label);
    }

    /** Whether labels rise from the first row to the last: then the last rows are of few classes. */
    public static boolean isByClass(int rows, IntUnaryOperator labels) {
        return rows > 1
                && labels.applyAsInt(0) != labels.applyAsInt(rows - 1)
                && IntStream.range(1, rows).allMatch(row -> labels.applyAsInt(row - 1) <= labels.applyAsInt(row));
    }
}
