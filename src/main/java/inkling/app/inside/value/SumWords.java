package inkling.app.inside.value;

import inkling.app.shared.Texts;
import inkling.learn.inside.arithmetic.Decimals;
import inkling.learn.inside.arithmetic.WeightedSum;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** The lines of a weighted sum: what the chosen channel adds to it, and the sum. */
final class SumWords {
    private static final Texts TEXTS = Texts.of("inside");

    private SumWords() {}

    /**
     * One line with one channel, two with several.
     *
     * @param channel the chosen one
     * @param channelName what it is called
     * @param printed decimals of the sum
     * @param own decimals of the window of the channel
     */
    static List<Line> of(WeightedSum sum, int channel, String channelName, Decimals printed, Decimals own) {
        int layer = sum.place().layer();
        String bias = Printed.term(sum.bias(), printed.terms());
        String result = Printed.result(sum.value(), printed.result());
        if (sum.channels() == 1) {
            return List.of(new Line(
                    layer,
                    TEXTS.get("value.sum"),
                    TEXTS.get("value.sum.one", products(sum, channel, printed.terms()), bias, result)));
        }
        String contribution = Printed.result(sum.contribution(channel), own.result());
        return List.of(
                new Line(
                        layer,
                        channelName,
                        TEXTS.get("value.contribution", products(sum, channel, own.terms()), contribution)),
                new Line(
                        layer,
                        TEXTS.get("value.sum"),
                        TEXTS.get(
                                "value.sum.several",
                                Printed.number(sum.contribution(channel), printed.terms()),
                                Printed.term(others(sum, channel, printed.terms())),
                                sum.channels() - 1,
                                bias,
                                result)));
    }

    /** What the other channels add as they are printed, so that it stays true whichever is chosen. */
    private static String others(WeightedSum sum, int chosen, int decimals) {
        if (!Float.isFinite(sum.value())) {
            return Printed.number(sum.value(), decimals);
        }
        return Printed.number(IntStream.range(0, sum.channels())
                .filter(channel -> channel != chosen)
                .mapToObj(channel -> Decimals.round(sum.contribution(channel), decimals))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static String products(WeightedSum sum, int channel, int decimals) {
        return sum.printsCells()
                ? TEXTS.get("value.products")
                : TEXTS.get(
                        "value.parts",
                        Printed.number(sum.part(channel, 1), decimals),
                        Printed.term(sum.part(channel, -1), decimals));
    }
}
