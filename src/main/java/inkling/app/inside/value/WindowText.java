package inkling.app.inside.value;

import inkling.learn.inside.arithmetic.WeightedSum;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The window of one channel and its kernel, as they are printed.
 *
 * @param sum that it belongs to
 * @param channel of the input
 * @param inputs cell by cell; empty where there are too many to print
 * @param weights cell by cell; empty as well
 */
record WindowText(WeightedSum sum, int channel, List<String> inputs, List<String> weights) {
    static WindowText of(WeightedSum sum, int channel, int decimals) {
        int cells = sum.printsCells() ? sum.cells() : 0;
        return new WindowText(
                sum,
                channel,
                IntStream.range(0, cells)
                        .mapToObj(cell -> Printed.number(sum.input(channel, cell), decimals))
                        .toList(),
                IntStream.range(0, cells)
                        .mapToObj(cell -> Printed.number(sum.weight(channel, cell), decimals))
                        .toList());
    }
}
