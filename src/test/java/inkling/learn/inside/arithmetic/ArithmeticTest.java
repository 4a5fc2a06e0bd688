package inkling.learn.inside.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.learn.Classifier;
import inkling.learn.inside.LayerValues;
import inkling.learn.inside.Place;
import inkling.nn.Layer;
import inkling.nn.Parameter;
import inkling.nn.engine.Network;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ArithmeticTest {
    private final Set<Class<?>> seen = new HashSet<>();

    @Test
    void anyNumberOfAnyNetworkIsRecomputedFromTheNumbersOfItsSteps() {
        SplittableRandom random = new SplittableRandom(5);
        List<Classifier> models = AnyLayers.models();
        for (int trial = 0; trial < 200; trial++) {
            Classifier model = models.get(trial % models.size());
            LayerValues values = LayerValues.of(model, AnyLayers.picture(trial));
            Place place = AnyLayers.place(values, random);
            List<Step> steps = Arithmetic.of(values, new LayerWeights(model), place, Map.of(), 25);

            assertThat(steps.get(steps.size() - 1).value()).isEqualTo(values.at(place));
            double before = Double.NaN;
            for (Step step : steps) {
                double result = result(values, step, before);
                assertThat(result).as("%s %s", place, step).isCloseTo(step.value(), near(step.value()));
                assertThat(step.value()).isEqualTo(values.at(step.place()));
                before = result;
            }
        }
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        WeightedSum.class,
                        Pooling.class,
                        Scaling.class,
                        Standardizing.class,
                        Activation.class,
                        Padded.class);
    }

    @Test
    void theNetworksThatAreRecomputedHaveLayersOfAllKinds() {
        assertThat(AnyLayers.models().stream()
                        .flatMap(model -> model.architecture().layers().stream())
                        .map(Object::getClass)
                        .distinct())
                .containsExactlyInAnyOrder(Layer.class.getPermittedSubclasses());
    }

    @Test
    void eachNumberOfAPooledWindowCanBeFollowedBack() {
        Classifier model = AnyLayers.models().get(0);
        LayerValues values = LayerValues.of(model, AnyLayers.picture(1));
        Place place = new Place(6, 2, 1, 3); // the overlapping pooling after the second convolution
        for (int i = 0; i < 9; i++) {
            List<Step> steps = Arithmetic.of(values, new LayerWeights(model), place, Map.of(6, i), 25);

            Pooling pooling = (Pooling) steps.get(2);
            assertThat(steps.get(1).place()).isEqualTo(new Place(5, 4 + i / 3, 2 + i % 3, 3));
            assertThat(steps.get(1).value()).isEqualTo(pooling.inputs().get(i));
            assertThat(result(values, steps.get(0), Double.NaN))
                    .isCloseTo(steps.get(0).value(), near(1));
        }
    }

    @Test
    void theWindowAtAnEdgeSeesZerosOutside() {
        Classifier model = AnyLayers.models().get(0);
        LayerValues values = LayerValues.of(model, AnyLayers.picture(1));
        WeightedSum sum = new WeightedSum(values, new LayerWeights(model), new Place(0, 0, 27, 2), 25);

        assertThat(List.of(sum.input(0, 0), sum.input(0, 1), sum.input(0, 2), sum.input(0, 5), sum.input(0, 8)))
                .containsOnly(0f);
        assertThat(sum.input(0, 3)).isEqualTo(values.at(new Place(Place.PICTURE, 0, 26, 0)));
        assertThat(sum.row(3)).isZero();
        assertThat(sum.column(3)).isEqualTo(26);
    }

    @Test
    void theChannelsThatAddOrTakeAwayMostComeFirst() {
        Classifier model = AnyLayers.models().get(0);
        LayerValues values = LayerValues.of(model, AnyLayers.picture(1));
        WeightedSum sum = new WeightedSum(values, new LayerWeights(model), new Place(8, 0, 0, 2), 25);
        List<Integer> order = sum.bySize();

        assertThat(order).hasSize(5).doesNotHaveDuplicates();
        for (int i = 1; i < order.size(); i++) {
            assertThat(Math.abs(sum.contribution(order.get(i))))
                    .isLessThanOrEqualTo(Math.abs(sum.contribution(order.get(i - 1))));
        }
    }

    @Test
    void whatIsNoNumberIsNotTakenForZero() {
        Classifier model = AnyLayers.models().get(4);
        List<Parameter> parameters = model.parameters();
        parameters.get(0).values()[10 * 400 + 7] = Float.NaN;
        Classifier diverged = new Classifier(new Network(model.architecture(), parameters), model.card());
        LayerValues values = LayerValues.of(diverged, AnyLayers.picture(1));
        LayerWeights weights = new LayerWeights(diverged);

        assertThat(new WeightedSum(values, weights, new Place(0, 0, 0, 7), 25).contribution(0))
                .isNaN();
        assertThat(new WeightedSum(values, weights, new Place(0, 0, 0, 6), 25).contribution(0))
                .isFinite();
    }

    @Test
    void aPixelHasNoArithmetic() {
        Classifier model = AnyLayers.models().get(4);
        LayerValues values = LayerValues.of(model, AnyLayers.picture(1));

        assertThat(Arithmetic.of(values, new LayerWeights(model), new Place(Place.PICTURE, 3, 4, 0), Map.of(), 25))
                .isEmpty();
    }

    @Test
    void theShareOfAScoreIsItsProbability() {
        for (Classifier model : AnyLayers.models()) {
            LayerValues values = LayerValues.of(model, AnyLayers.picture(3));
            float[] scores = values.scores();
            double all = 0;
            for (float score : scores) {
                all += Math.exp(score);
            }
            ScoreShare share = ScoreShare.of(values, 7);
            assertThat(share.percent()).isCloseTo(100 * Math.exp(scores[7]) / all, within(1e-3));
        }
    }

    /** The result of a step from its own numbers alone; its input is what was computed before, where it has one. */
    private double result(LayerValues values, Step step, double before) {
        seen.add(step.getClass());
        if (step instanceof WeightedSum sum) {
            double total = sum.bias();
            for (int channel = 0; channel < sum.channels(); channel++) {
                for (int cell = 0; cell < sum.cells(); cell++) {
                    total += (double) sum.input(channel, cell) * sum.weight(channel, cell);
                }
            }
            return total;
        } else if (step instanceof Pooling pooling) {
            double sum = 0;
            double largest = Double.NEGATIVE_INFINITY;
            for (float input : pooling.inputs()) {
                sum += input;
                largest = Math.max(largest, input);
            }
            follows(largest, before);
            return pooling.isLargest() ? largest : sum / pooling.inputs().size();
        } else if (step instanceof Scaling scaling) {
            follows(scaling.input(), before);
            return scaling.scale() * (scaling.input() - scaling.mean()) / Math.sqrt(scaling.variance() + 1e-5)
                    + scaling.shift();
        } else if (step instanceof Standardizing standardizing) {
            follows(standardizing.input(), before);
            return (standardizing.input() - standardizing.mean()) / standardizing.deviation();
        } else if (step instanceof Activation activation) {
            double x = activation.input();
            follows(x, before);
            return switch (activation.function()) {
                case RELU -> x > 0 ? x : 0;
                case TANH -> (Math.exp(x) - Math.exp(-x)) / (Math.exp(x) + Math.exp(-x));
                case SIGMOID -> 1 / (1 + Math.exp(-x));
            };
        }
        Place from = ((Padded) step).from();
        double inside = from == null ? 0 : values.at(from);
        if (from != null) {
            follows(inside, before);
        }
        return inside;
    }

    private static void follows(double input, double before) {
        if (!Double.isNaN(before)) {
            assertThat(input).isCloseTo(before, near(before));
        }
    }

    private static Offset<Double> near(double value) {
        return within(1e-5 + 1e-5 * Math.abs(value));
    }
}
