package inkling.app.inside.value;

import inkling.learn.inside.arithmetic.WeightedSum;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What one channel of the input adds to a sum: its window times its kernel.
 *
 * @param sum the whole sum
 * @param channel which of its channels
 * @param decimals with which it is printed
 */
record Contribution(WeightedSum sum, int channel, int decimals) {
    /** The number that it adds, as it is printed. */
    String text() {
        return Printed.number(sum.contribution(channel), decimals);
    }

    /** The window cell by cell, as it is printed; empty where there are too many cells to print. */
    List<String> inputs() {
        return cells(cell -> sum.input(channel, cell));
    }

    /** The kernel cell by cell; empty as well. */
    List<String> weights() {
        return cells(cell -> sum.weight(channel, cell));
    }

    private List<String> cells(IntToDoubleFunction numbers) {
        return IntStream.range(0, sum.printsCells() ? sum.cells() : 0)
                .mapToObj(cell -> Printed.number(numbers.applyAsDouble(cell), decimals))
                .toList();
    }
}
