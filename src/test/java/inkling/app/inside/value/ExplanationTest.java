package inkling.app.inside.value;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.Classifier;
import inkling.learn.inside.LayerValues;
import inkling.learn.inside.Place;
import inkling.learn.inside.arithmetic.AnyLayers;
import inkling.learn.inside.arithmetic.LayerWeights;
import inkling.learn.inside.arithmetic.Scaling;
import inkling.learn.inside.arithmetic.WeightedSum;
import inkling.nn.BatchNorm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private final List<Classifier> models = AnyLayers.models();

    @Test
    void whatIsPrintedOfAnyNumberAddsUpToItsLastDigit() {
        SplittableRandom random = new SplittableRandom(11);
        Set<String> kinds = new HashSet<>();
        for (int trial = 0; trial < 200; trial++) {
            LayerValues values = LayerValues.of(models.get(trial % models.size()), AnyLayers.picture(trial));
            Explanation printed = explain(values, AnyLayers.place(values, random), null);
            BigDecimal before = null;
            for (Line line : printed.lines()) {
                kinds.add(line.name().replaceAll(" \\d+$", ""));
                assertAddsUp(line, printed);
                if (before != null
                        && !line.isDetail()
                        && !List.of("sum", "softmax").contains(line.name())) {
                    assertThat(followsFrom(line, before))
                            .as(printed.lines().toString())
                            .isTrue();
                }
                before = line.isDetail() ? before : ReadArithmetic.result(line.equation());
            }
            assertThat(valueOf(printed)).isEqualTo(printed.value());
            assertThat(ReadArithmetic.number(printed.value()))
                    .isEqualByComparingTo(new BigDecimal(values.at(printed.place()))
                            .setScale(ReadArithmetic.number(printed.value()).scale(), RoundingMode.HALF_UP));
        }
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        "sum",
                        "map",
                        "input",
                        "largest of",
                        "mean of",
                        "norm",
                        "factor",
                        "offset",
                        "normalize",
                        "ReLU",
                        "tanh",
                        "sigmoid",
                        "pad",
                        "softmax");
    }

    @Test
    void theContributionsOfAllChannelsAddUpAsPrinted() {
        LayerValues values = LayerValues.of(models.get(0), AnyLayers.picture(4));
        for (int channel = 0; channel < 4; channel++) {
            Explanation printed = explain(values, new Place(5, 3, 4, 1), channel);
            String equation = printed.lines().get(1).equation();
            List<BigDecimal> numbers = ReadArithmetic.numbers(equation.replace("(3 others)", ""));
            BigDecimal sum = numbers.get(2);
            for (Contribution contribution : printed.contributions()) {
                sum = sum.add(ReadArithmetic.number(contribution.text()));
            }
            assertThat(printed.contributions()).hasSize(4);
            assertThat(sum.setScale(numbers.get(3).scale(), RoundingMode.HALF_UP))
                    .isEqualByComparingTo(numbers.get(3));
            assertThat(printed.window().channel()).isEqualTo(channel);
            assertThat(printed.lines().get(0).name()).isEqualTo("map " + channel);
        }
    }

    @Test
    void aLargeResultThatIsRoundedToTensOrMoreIsSaidToBeAbout() {
        SplittableRandom random = new SplittableRandom(3);
        Place place = new Place(2, 0, 0, 0);
        Set<String> signs = new HashSet<>();
        for (int trial = 0; trial < 100; trial++) {
            float input = (float) (random.nextDouble(1, 10) * Math.pow(10, 3 + trial % 6));
            float scale = (float) random.nextDouble(0.5, 2);
            float shift = (float) random.nextDouble(-5, 5);
            float value = scale * input + shift;
            Scaling scaling = new Scaling(place, value, input, scale, shift, 0, (float) (1 - BatchNorm.EPSILON));
            Line line = StepWords.of(scaling, Map.of()).get(0);
            signs.add(line.equation().replaceAll("[^=≈]", ""));
            ReadArithmetic.assertAddsUp(line.name(), line.equation(), List.of(), List.of(), List.of());
        }
        assertThat(signs).containsExactlyInAnyOrder("=", "≈");
    }

    @Test
    void saysWhichNumberItIsAndWhatItSees() {
        LayerValues values = LayerValues.of(models.get(0), AnyLayers.picture(4));

        assertThat(explain(values, new Place(3, 5, 6, 2), null).title()).isEqualTo("conv1, filter 2, at (5, 6)");
        assertThat(explain(values, new Place(3, 5, 6, 2), null).field()).isEqualTo("sees 4 × 4 pixels of the picture");
        assertThat(explain(values, new Place(5, 5, 6, 2), null).field())
                .isEqualTo("sees 3 × 3 of each map before it, 8 × 8 pixels of the picture");
        assertThat(explain(values, new Place(9, 0, 0, 2), null).title()).isEqualTo("dense1, unit 2");
        assertThat(explain(values, new Place(10, 0, 0, 4), null).title()).isEqualTo("score of 4");
        assertThat(explain(values, new Place(10, 0, 0, 4), null).field())
                .isEqualTo(
                        "sees all numbers before it, 27 × 27 pixels of the picture"); // the pooling leaves out the last
        // row
        assertThat(explain(values, new Place(Place.PICTURE, 3, 4, 0), null).title())
                .isEqualTo("picture, at (3, 4)");
    }

    @Test
    void aWindowOfManyCellsIsPrintedAsTwoSums() {
        LayerValues values = LayerValues.of(models.get(4), AnyLayers.picture(4));
        Explanation printed = explain(values, new Place(0, 0, 0, 3), null);

        assertThat(printed.window().inputs()).isEmpty();
        assertThat(printed.lines()).extracting(Line::name).containsExactly("sum", "softmax");
        assertThat(ReadArithmetic.numbers(printed.lines().get(0).equation())).hasSize(4);
    }

    /** The result of the last line, or of the one before the softmax. */
    private static String valueOf(Explanation printed) {
        return printed.lines().stream()
                .filter(line -> !line.isDetail() && !line.name().equals("softmax"))
                .reduce((first, second) -> second)
                .map(line -> line.equation().substring(line.equation().lastIndexOf("= ") + 2))
                .orElseThrow();
    }

    private static void assertAddsUp(Line line, Explanation printed) {
        Contribution window = printed.window();
        ReadArithmetic.assertAddsUp(
                line.name(),
                line.equation(),
                window == null ? List.of() : window.inputs(),
                window == null ? List.of() : window.weights(),
                line.choices());
    }

    /** Whether the result before appears again, perhaps with more or fewer decimals. */
    private static boolean followsFrom(Line line, BigDecimal before) {
        if (line.chosen() >= 0 && line.choices().isEmpty()) {
            return true; // of too many numbers only the sum is printed
        }
        List<BigDecimal> numbers = ReadArithmetic.numbers(line.equation());
        if (!line.choices().isEmpty()) {
            numbers.addAll(line.choices().stream().map(ReadArithmetic::number).toList());
        }
        return numbers.stream()
                .flatMap(number -> List.of(number, number.negate()).stream())
                .anyMatch(number -> {
                    BigDecimal apart = number.subtract(before).abs();
                    BigDecimal halves = number.ulp().add(before.ulp()).divide(BigDecimal.valueOf(2));
                    return apart.compareTo(halves) <= 0;
                });
    }

    private static Explanation explain(LayerValues values, Place place, @Nullable Integer channel) {
        return Explanation.of(
                values, new LayerWeights(values.model()), place, Map.of(), channel, WeightedSum.MOST_CELLS);
    }
}
