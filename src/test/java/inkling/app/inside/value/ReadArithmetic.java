package inkling.app.inside.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a calculator, who reads the numbers of one line as they are printed, computes with them and rounds. */
final class ReadArithmetic {
    private static final Pattern NUMBER = Pattern.compile("(− ?)?(\\d[\\d,]*(?:\\.\\d+)?)");
    private static final MathContext EXACT = MathContext.DECIMAL64;

    private ReadArithmetic() {}

    /** The numbers of a text in order; one behind a minus is negative. */
    static List<BigDecimal> numbers(String text) {
        List<BigDecimal> numbers = new ArrayList<>();
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            BigDecimal number = new BigDecimal(found.group(2).replace(",", ""));
            numbers.add(found.group(1) == null ? number : number.negate());
        }
        return numbers;
    }

    /** The only number of a text. */
    static BigDecimal number(String text) {
        assertThat(numbers(text)).hasSize(1);
        return numbers(text).get(0);
    }

    static BigDecimal result(String equation) {
        return number(equation.substring(sign(equation)));
    }

    /** Where the result begins. */
    private static int sign(String equation) {
        return Math.max(equation.lastIndexOf('='), equation.lastIndexOf('≈'));
    }

    /**
     * Computes one line.
     *
     * @param inputs the cells of the window
     * @param weights the cells of the kernel
     * @param choices the numbers of a pooled window
     */
    static void assertAddsUp(
            String name, String equation, List<String> inputs, List<String> weights, List<String> choices) {
        String left = equation.substring(0, sign(equation)).replaceAll("\\(\\d+ others?\\)", "");
        BigDecimal computed = computed(name, numbers(left), equation, inputs, weights, choices);
        BigDecimal printed = result(equation);
        int scale = equation.contains("≈") ? printed.stripTrailingZeros().scale() : printed.scale();
        assertThat(computed.setScale(scale, RoundingMode.HALF_UP))
                .as(name + ": " + equation + " " + inputs + " " + weights + " " + choices)
                .isEqualByComparingTo(printed);
    }

    private static BigDecimal computed(
            String name,
            List<BigDecimal> n,
            String equation,
            List<String> inputs,
            List<String> weights,
            List<String> choices) {
        if (equation.startsWith("window × kernel")) {
            BigDecimal sum = n.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            for (int i = 0; i < inputs.size(); i++) {
                sum = sum.add(number(inputs.get(i)).multiply(number(weights.get(i))));
            }
            return sum;
        }
        String kind = name.replaceAll(" \\d+$", "");
        return switch (kind) {
            case "sum", "map", "input" -> n.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            case "largest of" ->
                choices.stream()
                        .map(ReadArithmetic::number)
                        .reduce(BigDecimal::max)
                        .orElseThrow();
            case "mean of" -> {
                BigDecimal count = n.get(n.size() - 1);
                BigDecimal sum = n.subList(0, n.size() - 1).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                yield sum.divide(count, EXACT);
            }
            case "norm" -> n.get(0).multiply(n.get(1)).add(n.get(2));
            case "factor" -> n.get(0).divide(n.get(1).add(n.get(2)).sqrt(EXACT), EXACT);
            case "offset" -> n.get(0).subtract(n.get(1).multiply(n.get(2)));
            case "normalize" -> n.get(0).add(n.get(1)).divide(n.get(2), EXACT);
            case "ReLU" -> n.get(0).max(n.get(1));
            case "tanh" -> new BigDecimal(Math.tanh(n.get(0).doubleValue()));
            case "sigmoid" -> new BigDecimal(1 / (1 + Math.exp(n.get(2).doubleValue())));
            case "pad" -> result(equation);
            case "softmax" -> {
                double sum = n.stream()
                        .skip(1)
                        .mapToDouble(score -> Math.exp(score.doubleValue()))
                        .sum();
                yield new BigDecimal(100 * Math.exp(n.get(0).doubleValue()) / sum);
            }
            default -> throw new AssertionError("a line that nobody can read: " + name);
        };
    }
}
