package inkling.data.found;

import inkling.data.Classes;
import inkling.data.DataSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Guesses how data is meant to be opened, from its labels. */
final class Suggestion {
    /** About MNIST's proportion of test rows. */
    private static final int ONE_IN = 6;

    /** Of pictures without labels. */
    private static final Classes NO_CLASSES = new Classes(List.of("no label"));

    private Suggestion() {}

    static Choices of(FoundData data) {
        if (data.parts().stream().noneMatch(FoundPart::isLabeled)) {
            return new Choices(testRows(data), Set.of(), 0, NO_CLASSES);
        }
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (FoundPart part : data.parts()) {
            for (int row = 0; row < part.rows() && part.isLabeled(); row++) {
                least = Math.min(least, part.label(row));
                most = Math.max(most, part.label(row));
            }
        }
        return data.classes().isPresent()
                ? new Choices(
                        testRows(data),
                        Set.of(),
                        first(data.classes().get(), least, most),
                        data.classes().get())
                : unnamed(testRows(data), least, most);
    }

    /** 1 only if that alone makes all labels fit. */
    private static int first(Classes classes, int least, int most) {
        return least >= 1 && most == classes.count() ? 1 : 0;
    }

    private static Choices unnamed(TestRows testRows, int least, int most) {
        if (most < Classes.DIGITS.count()) {
            return new Choices(testRows, Set.of(), 0, Classes.DIGITS);
        }
        int first = least == 1 ? 1 : 0;
        int count = Math.min(most - first + 1, Classes.MOST);
        return new Choices(
                testRows,
                Set.of(),
                first,
                new Classes(IntStream.range(first, first + count)
                        .mapToObj(Integer::toString)
                        .toList()));
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
        return part.isLabeled()
                && part.rows() > 1
                && part.label(0) != part.label(part.rows() - 1)
                && IntStream.range(1, part.rows()).allMatch(row -> part.label(row - 1) <= part.label(row));
    }
}
