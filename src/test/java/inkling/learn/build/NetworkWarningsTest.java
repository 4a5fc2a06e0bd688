package inkling.learn.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.learn.build.Warning.Kind;
import inkling.learn.file.RecipeFile;
import inkling.nn.AveragePool;
import inkling.nn.BatchNorm;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.Layer;
import inkling.nn.MaxPool;
import inkling.nn.Padding;
import inkling.nn.Relu;
import inkling.nn.Sigmoid;
import inkling.nn.Tanh;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkWarningsTest {
    private static final int DIGITS = 55_000;

    static List<String> names() {
        return RecipeFile.NAMES;
    }

    private static List<Warning> of(Layer... layers) {
        return NetworkWarnings.of(new NetworkDraft(10, List.of(layers)), DIGITS);
    }

    private static List<Kind> kinds(Layer... layers) {
        return of(layers).stream().map(Warning::kind).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void hasNothingAgainstTheRecipesOfTheProgram(String name) {
        assertThat(NetworkWarnings.of(
                        new NetworkDraft(10, RecipeFile.named(name).layers()), DIGITS))
                .isEmpty();
    }

    @Test
    void countsTheWorkThatPoolingWouldSave() {
        // without: 784*9*32 + 784*9*32*64 + 784*64*10 = 15,178,240
        // with: 784*9*32 + 196*9*32*64 + 49*64*10 = 3,869,824
        Warning warning = of(
                        new Conv(3, 32, Padding.SAME),
                        new Relu(),
                        new Conv(3, 64, Padding.SAME),
                        new Relu(),
                        new Dense(10))
                .stream()
                .filter(found -> found.kind() == Kind.NO_POOLING)
                .findFirst()
                .orElseThrow();
        assertThat(warning.values().get(0)).isEqualTo(Math.rint(10 * 15_178_240.0 / 3_869_824) / 10);
        // 320 + 18,496 + 501,770 parameters, or 320 + 18,496 + 31,370
        assertThat(warning.values().get(1)).isEqualTo(Math.rint(10 * 520_586.0 / 50_186) / 10);
        assertThat(warning.values().get(2)).isEqualTo(2);
        assertThat(kinds(
                        new Conv(3, 32, Padding.SAME),
                        new MaxPool(2),
                        new Conv(3, 64, Padding.SAME),
                        new Relu(),
                        new Dense(10)))
                .isEmpty();
    }

    @Test
    void countsTheParametersOfFiveHundredUnits() {
        assertThat(of(new Dense(500), new Relu(), new Dense(10)))
                .containsExactly(Warning.of(Kind.LARGE_DENSE, 0, 500, 392_500, 55_000));
        assertThat(kinds(new Dense(280), new Relu(), new Dense(10))).isEmpty(); // 219,800, not 220,000
        assertThat(kinds(new Dense(281), new Relu(), new Dense(10))).containsExactly(Kind.LARGE_DENSE);
    }

    @Test
    void missesAnActivationBetweenTwoKernels() {
        assertThat(of(new Dense(64), new Dense(10))).containsExactly(Warning.of(Kind.NO_ACTIVATION, 1, 1, 2));
        assertThat(of(new Conv(3, 8), new AveragePool(2), new BatchNorm(), new Dropout(0.1), new Dense(10)))
                .containsExactly(Warning.of(Kind.NO_ACTIVATION, 4, 1, 5));
        assertThat(kinds(new Conv(3, 8), new MaxPool(2), new Dense(10))).isEmpty();
        assertThat(kinds(new Conv(3, 8), new MaxPool(1, 2), new Dense(10))).containsExactly(Kind.NO_ACTIVATION);
        assertThat(kinds(new Dense(64), new Tanh(), new Dense(10))).isEmpty();
    }

    @Test
    void warnsOfWhatComesAfterTheScores() {
        assertThat(of(new Dense(10), new Relu())).containsExactly(Warning.of(Kind.RELU_OF_SCORES, 1));
        assertThat(of(new Dense(10), new BatchNorm())).containsExactly(Warning.of(Kind.NORMALIZED_SCORES, 1));
        assertThat(of(new Dense(10), new Dropout(0.5))).containsExactly(Warning.of(Kind.DROPOUT_OF_SCORES, 1, 50));
        assertThat(kinds(new Dense(64), new Relu())).isEmpty(); // these are no scores yet
        assertThat(kinds(new Dense(64), new Relu(), new Dropout(0.5), new Dense(10)))
                .isEmpty();
    }

    @Test
    void computesTheLargestProbabilityOfBoundedScores() {
        // scores of 1 and nine times 0: e / (e + 9); of 1 and nine times -1: e / (e + 9 / e)
        Warning sigmoid = of(new Dense(10), new Sigmoid()).get(0);
        assertThat(sigmoid.kind()).isEqualTo(Kind.BOUNDED_SCORES);
        assertThat(sigmoid.values().get(0)).isCloseTo(23.2, within(0.05));
        assertThat(of(new Dense(10), new Tanh()).get(0).values().get(0)).isCloseTo(45.1, within(0.05));
    }

    @Test
    void warnsOfDropoutBeforeBatchNormalizationOnly() {
        assertThat(kinds(new Dense(64), new Dropout(0.5), new BatchNorm(), new Relu(), new Dense(10)))
                .containsExactly(Kind.DROPOUT_BEFORE_NORMALIZATION);
        assertThat(kinds(new Dense(64), new BatchNorm(), new Dropout(0.5), new Relu(), new Dense(10)))
                .isEmpty();
    }

    @Test
    void comparesAHugeWindowWithSmallOnes() {
        assertThat(of(new Conv(9, 8), new Relu(), new Dense(10)))
                .containsExactly(Warning.of(Kind.HUGE_WINDOW, 0, 9, 81, 4, 36));
        assertThat(kinds(new Conv(5, 8), new Relu(), new Dense(10))).isEmpty();
    }

    @Test
    void warnsOfPoolingToASingleNumber() {
        assertThat(of(new MaxPool(14), new MaxPool(2), new Dense(10)))
                .containsExactly(Warning.of(Kind.NARROW, 0, 4, 10), Warning.of(Kind.POOLED_AWAY, 1, 2, 2));
        assertThat(kinds(new Conv(3, 16), new Relu(), new AveragePool(26), new Dense(10)))
                .isEmpty(); // global average pooling
    }

    @Test
    void warnsOfThreeSigmoids() {
        assertThat(of(
                        new Dense(64),
                        new Sigmoid(),
                        new Dense(64),
                        new Sigmoid(),
                        new Dense(64),
                        new Sigmoid(),
                        new Dense(10)))
                .containsExactly(Warning.of(Kind.SIGMOIDS, 1, 3, 64));
        assertThat(kinds(new Dense(64), new Sigmoid(), new Dense(64), new Sigmoid(), new Dense(10)))
                .isEmpty();
    }

    @Test
    void warnsOfALayerWithFewerNumbersThanClasses() {
        assertThat(of(new Dense(5), new Relu(), new Dense(10))).containsExactly(Warning.of(Kind.NARROW, 0, 5, 10));
        assertThat(kinds(new Dense(10), new Relu(), new Dense(10))).isEmpty();
    }

    @Test
    void saysNothingOfAnEmptyDraft() {
        assertThat(kinds()).isEmpty();
    }
}
