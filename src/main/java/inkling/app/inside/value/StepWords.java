package inkling.app.inside.value;

import inkling.app.shared.Texts;
import inkling.learn.inside.arithmetic.Activation;
import inkling.learn.inside.arithmetic.Decimals;
import inkling.learn.inside.arithmetic.Padded;
import inkling.learn.inside.arithmetic.Pooling;
import inkling.learn.inside.arithmetic.Scaling;
import inkling.learn.inside.arithmetic.ScoreShare;
import inkling.learn.inside.arithmetic.Standardizing;
import inkling.learn.inside.arithmetic.Step;
import inkling.nn.BatchNorm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The lines of the steps after the weighted sum. */
final class StepWords {
    /** The numbers of a larger window are not offered one by one. */
    static final int MOST_CHOICES = 64;

    private static final Texts TEXTS = Texts.of("inside");

    private StepWords() {}

    /** The lines of a step that is no weighted sum. */
    static List<Line> of(Step step, Map<Integer, Integer> followed) {
        int layer = step.place().layer();
        Decimals printed = step.decimals();
        String result = Printed.result(step.value(), printed.result());
        int terms = printed.terms();
        if (step instanceof Pooling pooling) {
            return List.of(pooling(pooling, printed, followed.getOrDefault(layer, pooling.largest())));
        } else if (step instanceof Scaling scaling) {
            return scaling(scaling, printed);
        } else if (step instanceof Standardizing standardizing) {
            String equation = TEXTS.get(
                    "value.normalize.equation",
                    Printed.number(standardizing.input(), terms),
                    Printed.term(-standardizing.mean(), terms),
                    Printed.number(standardizing.deviation(), terms),
                    result);
            return List.of(new Line(layer, TEXTS.get("value.normalize"), equation));
        } else if (step instanceof Activation activation) {
            return List.of(activation(activation, printed));
        }
        boolean zero = step instanceof Padded padded && padded.from() == null;
        return List.of(new Line(
                layer, TEXTS.get("value.pad"), TEXTS.get(zero ? "value.pad.zero" : "value.pad.equation", result)));
    }

    /** The probability of a class. */
    static Line softmax(int layer, ScoreShare share) {
        Decimals printed = share.decimals();
        String sum = share.scores().stream()
                .map(score -> TEXTS.get("value.power", Printed.number(score, printed.terms())))
                .collect(Collectors.joining(" + "));
        String own = TEXTS.get("value.power", Printed.number(share.scores().get(share.label()), printed.terms()));
        String percent = Printed.number(share.percent(), printed.result());
        return new Line(layer, TEXTS.get("value.softmax"), TEXTS.get("value.softmax.equation", own, sum, percent));
    }

    private static Line pooling(Pooling pooling, Decimals printed, int chosen) {
        int count = pooling.inputs().size();
        List<String> numbers = count > MOST_CHOICES
                ? List.of()
                : pooling.inputs().stream()
                        .map(input -> Printed.number(input, printed.terms()))
                        .toList();
        String result = Printed.result(pooling.value(), printed.result());
        int layer = pooling.place().layer();
        if (pooling.isLargest()) {
            return new Line(layer, TEXTS.get("value.largest", count), result, numbers, chosen, false);
        }
        String sum = Printed.number(pooling.sum(), printed.terms());
        if (count <= Pooling.MOST_TERMS) {
            sum = numbers.get(0)
                    + numbers.stream()
                            .skip(1)
                            .map(number -> " " + Printed.term(number))
                            .collect(Collectors.joining());
            sum = count == 1 ? sum : TEXTS.get("value.parentheses", sum);
        }
        String equation = TEXTS.get("value.mean.equation", sum, count, result);
        return new Line(layer, TEXTS.get("value.mean", count), equation, numbers, chosen, false);
    }

    private static List<Line> scaling(Scaling step, Decimals printed) {
        int layer = step.place().layer();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                layer,
                TEXTS.get("value.norm"),
                TEXTS.get(
                        "value.norm.equation",
                        Printed.number(step.factor(), printed.terms()),
                        Printed.number(step.input(), printed.terms()),
                        Printed.term(step.offset(), printed.terms()),
                        Printed.result(step.value(), printed.result()))));
        Decimals factor = step.factorDecimals();
        lines.add(Line.detail(
                layer,
                TEXTS.get("value.factor"),
                TEXTS.get(
                        "value.factor.equation",
                        Printed.number(step.scale(), factor.terms()),
                        Printed.number(step.variance(), factor.terms()),
                        Printed.number(BatchNorm.EPSILON, 5),
                        Printed.result(step.factor(), factor.result()))));
        Decimals offset = step.offsetDecimals();
        lines.add(Line.detail(
                layer,
                TEXTS.get("value.offset"),
                TEXTS.get(
                        "value.offset.equation",
                        Printed.number(step.shift(), offset.terms()),
                        Printed.number(step.factor(), offset.terms()),
                        Printed.number(step.mean(), offset.terms()),
                        Printed.result(step.offset(), offset.result()))));
        return lines;
    }

    private static Line activation(Activation step, Decimals printed) {
        String input = Printed.number(step.input(), printed.terms());
        String result = Printed.result(step.value(), printed.result());
        int layer = step.place().layer();
        return switch (step.function()) {
            case RELU -> new Line(layer, TEXTS.get("value.relu"), TEXTS.get("value.relu.equation", input, result));
            case TANH -> new Line(layer, TEXTS.get("value.tanh"), TEXTS.get("value.tanh.equation", input, result));
            case SIGMOID ->
                new Line(
                        layer,
                        TEXTS.get("value.sigmoid"),
                        TEXTS.get(
                                "value.sigmoid.equation",
                                Printed.number(Decimals.round(-step.input(), printed.terms())),
                                result));
        };
    }
}
