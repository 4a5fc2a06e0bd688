package inkling.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.BadFileException;
import inkling.data.Checksum;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.nn.Adam;
import inkling.nn.Constant;
import inkling.nn.OneCycle;
import inkling.nn.Parameter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {
    private static final DataSet DATA = Digits.data(100, 80);

    /** Every kind of layer, and all that a recipe can ask for, on sixty digits: batches of 25, 25 and 10. */
    private final Recipe recipe = new Recipe(
            "tiny",
            "For tests.",
            Stream.of("pool 2x2", "conv 3x3x2", "batch norm", "relu", "dropout 0.1", "dense 10")
                    .map(LayerText::parse)
                    .toList(),
            new Adam(0.9, 0.999, 1e-8, 0.01),
            new OneCycle(0.02),
            25,
            2,
            1,
            0.9,
            new Rows(20, 0, 0.1),
            new Augmentation(5, 0.05, 0, 0.5, 0.5, 0.2),
            Generated.NONE);

    @TempDir
    private Path folder;

    @Test
    void handsOverEachBatchAndThenItsEpoch() {
        try (Training training = Training.start(recipe.withEpochs(1), DATA, 1)) {
            for (int size : new int[] {25, 25, 10}) {
                assertThat(training.next())
                        .isInstanceOfSatisfying(
                                BatchResult.class,
                                result -> assertThat(result.size()).isEqualTo(size));
            }
            assertThat(training.next()).isInstanceOf(Epoch.class);
            assertThat(training.hasNext()).isFalse();
        }
    }

    @Test
    void learns() {
        Recipe linear = Recipe.named("softmax").withEpochs(3).withBatch(20).withRows(new Rows(100, 0, 0));
        try (Training training = Training.start(linear, Digits.data(400, 300), 1)) {
            List<Epoch> epochs = epochs(training);
            Evaluation first = epochs.get(0).heldOut().orElseThrow();
            Evaluation last = epochs.get(2).heldOut().orElseThrow();
            assertThat(last.crossEntropy()).isLessThan(first.crossEntropy());
            assertThat(last.accuracy()).isGreaterThan(0.9);
            assertThat(training.classifier().card().heldOutAccuracy()).isEqualTo(last.accuracy());
        }
    }

    @Test
    void givesTheSameWeightsForTheSameSeedAndWorkers() {
        assertThat(trained(recipe, 2)).isEqualTo(trained(recipe, 2));
        assertThat(trained(recipe, 2)).isNotEqualTo(trained(recipe.withSeed(2), 2));
    }

    @Test
    void endsWithTheSameWeightsWhenBrokenOffInItsFirstEpoch() throws IOException {
        Path checkpoint = folder.resolve("checkpoint");
        try (Training broken = Training.start(recipe, DATA, 2)) {
            broken.next();
            broken.checkpoint(checkpoint);
            broken.next();
        }
        try (Training resumed = Training.resume(checkpoint, DATA, Extra.NONE)) {
            assertThat(resumed.next())
                    .isInstanceOfSatisfying(
                            BatchResult.class,
                            second -> assertThat(second.batch()).isEqualTo(2));
            assertThat(epochs(resumed)).first().satisfies(this::equalsTheUnbroken);
            assertThat(weights(resumed)).isEqualTo(trained(recipe, 2));
        }
    }

    private void equalsTheUnbroken(Epoch first) {
        try (Training unbroken = Training.start(recipe, DATA, 2)) {
            Epoch itsFirst = epochs(unbroken).get(0);
            assertThat(first.runningLoss()).isEqualTo(itsFirst.runningLoss());
            assertThat(first.runningAccuracy()).isEqualTo(itsFirst.runningAccuracy());
            assertThat(first.updates()).isEqualTo(itsFirst.updates());
        }
    }

    @Test
    void endsWithTheSameWeightsWhenBrokenOffAndResumed() throws IOException {
        Path checkpoint = folder.resolve("checkpoint");
        try (Training broken = Training.start(recipe, DATA, 2)) {
            untilEpoch(broken);
            broken.checkpoint(checkpoint);
            broken.next();
        }
        try (Training resumed = Training.resume(checkpoint, DATA, Extra.NONE)) {
            assertThat(epochs(resumed)).extracting(Epoch::epoch).containsExactly(2);
            assertThat(weights(resumed)).isEqualTo(trained(recipe, 2));
        }
    }

    @Test
    void refusesACheckpointOfAnotherDataSet() throws IOException {
        Path checkpoint = folder.resolve("checkpoint");
        try (Training training = Training.start(recipe, DATA, 1)) {
            untilEpoch(training);
            training.checkpoint(checkpoint);
        }
        assertThatThrownBy(() -> Training.resume(checkpoint, Digits.data(101, 80), Extra.NONE))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("expected data of checksum");
    }

    @Test
    void learnsFromExtraExamplesAndSaysSoInTheChecksum() throws IOException {
        Extra extra = new Extra(Digits.data(4, 4), doodles(2), own(3));
        Path checkpoint = folder.resolve("checkpoint");
        try (Training training = Training.start(recipe.withGenerated(new Generated(4, 2)), DATA, extra, 1)) {
            assertThat(training.classifier().card().dataSha256())
                    .isEqualTo(Checksum.sha256(
                            DATA,
                            extra.rareForms(),
                            extra.doodles(),
                            extra.own().learned()))
                    .isNotEqualTo(Checksum.sha256(DATA));
            assertThat(training.classifier().card().ownDigits()).isEqualTo(3);
            Epoch epoch = untilEpoch(training);
            assertThat(epoch.train().rows()).isEqualTo(67);
            assertThat(epoch.heldOut().orElseThrow().rows()).isEqualTo(20);
            training.checkpoint(checkpoint);
        }
        Training.resume(checkpoint, DATA, extra).close();
        List<Picture> pictures = Collections.nCopies(3, DATA.images().picture(9));
        assertThatThrownBy(
                        () -> Training.resume(checkpoint, DATA, new Extra(extra.rareForms(), extra.doodles(), own(2))))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining(
                        "expected a run that learns from 2 digits of your own, found one that learns from 3");
        Extra others = new Extra(
                extra.rareForms(), extra.doodles(), new OwnDigits(DataSet.of(pictures, new byte[3]), OwnDigits.EMPTY));
        assertThatThrownBy(() -> Training.resume(checkpoint, DATA, others))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("expected data of checksum");
        assertThatThrownBy(() -> Training.resume(checkpoint, DATA, Extra.NONE))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining(
                        "expected a run with 0 digits in rare forms and 0 doodles, found one with 4 digits in rare forms and 2 doodles");
    }

    @Test
    void beginsWithTheWeightsOfAModelAndSaysSo() {
        Classifier model;
        try (Training training = Training.start(recipe, DATA, 1)) {
            untilEpoch(training);
            model = training.classifier();
        }
        try (Training training = Training.startFrom(model, recipe.withSeed(9), DATA, Extra.NONE, 1)) {
            assertThat(training.classifier().parameters().get(0).values())
                    .containsExactly(model.parameters().get(0).values());
            untilEpoch(training);
            assertThat(training.classifier().card().begunFrom()).isEqualTo("tiny, 1 epochs");
        }
        Recipe other = Recipe.named("codelab");
        assertThatThrownBy(() -> Training.startFrom(model, other, DATA, Extra.NONE, 1))
                .hasMessage("expected a model to begin from with the layers of recipe codelab, found tiny, 1 epochs");
    }

    @Test
    void wantsAsMuchThatIsGeneratedAsTheRecipeSays() {
        assertThatThrownBy(() -> Training.start(recipe.withGenerated(new Generated(4, 1)), DATA, 1))
                .hasMessage("expected 4 digits in rare forms and 1 doodles, as the recipe says, got 0 digits in rare"
                        + " forms and 0 doodles");
    }

    @Test
    void doesNotWriteACheckpointBetweenAnEpochsLastBatchAndItsEnd() {
        try (Training training = Training.start(recipe, DATA, 1)) {
            while (!training.owesEpoch()) {
                training.next();
            }
            assertThatThrownBy(() -> training.checkpoint(folder.resolve("checkpoint")))
                    .hasMessageContaining("got the last one");
        }
    }

    @Test
    void endsWithASentenceWhenTheLossIsNoLongerANumber() {
        Recipe hopeless = recipe.withSchedule(new Constant(1e30));
        try (Training training = Training.start(hopeless, DATA, 1)) {
            TrainingResult result = training.next();
            while (training.hasNext()) {
                result = training.next();
            }
            assertThat(result)
                    .isInstanceOfSatisfying(
                            Divergence.class,
                            end -> assertThat(end.sentence())
                                    .startsWith("The loss is no longer a number since batch " + end.batch()));
        }
    }

    @Test
    void noticesThatTheVeryLastStepSpoiltTheWeights() {
        Recipe hopeless = recipe.withSchedule(new Constant(1e30)).withBatch(60).withEpochs(1);
        try (Training training = Training.start(hopeless, DATA, 1)) {
            assertThat(training.next()).isInstanceOf(BatchResult.class);
            assertThat(training.next()).isEqualTo(new Divergence(1, 1));
            assertThat(training.hasNext()).isFalse();
        }
    }

    @Test
    void tellsHowFarTheLastStepMovedEachParameter() {
        try (Training training = Training.start(recipe.withEpochs(1), DATA, 1)) {
            Epoch epoch = untilEpoch(training);
            assertThat(epoch.updates()).hasSize(6);
            assertThat(epoch.updates())
                    .allSatisfy(update -> assertThat(update.ratio()).isNotNegative())
                    .filteredOn(update -> update.parameter().equals("dense1.kernel"))
                    .allSatisfy(update -> assertThat(update.ratio()).isBetween(1e-9, 0.1));
        }
    }

    @Test
    void measuresAStepAgainstTheValuesItMoved() {
        assertThat(UpdateRatio.of("w", new float[] {3, 4}, new float[] {3, 4.5f})
                        .ratio())
                .isEqualTo(0.1);
        assertThat(UpdateRatio.of("w", new float[2], new float[2]).ratio()).isZero();
    }

    @Test
    void leavesAClassifierAloneThatWasTakenEarlier() {
        try (Training training = Training.start(recipe, DATA, 1)) {
            untilEpoch(training);
            Classifier early = training.classifier();
            List<List<Float>> before = values(early.parameters());
            untilEpoch(training);
            assertThat(values(early.parameters())).isEqualTo(before);
        }
    }

    private static OwnDigits own(int learned) {
        return new OwnDigits(Digits.data(learned, learned), Digits.data(5, 5));
    }

    private static List<List<Float>> trained(Recipe recipe, int workers) {
        try (Training training = Training.start(recipe, DATA, workers)) {
            epochs(training);
            return weights(training);
        }
    }

    private static Epoch untilEpoch(Training training) {
        while (training.hasNext()) {
            if (training.next() instanceof Epoch epoch) {
                return epoch;
            }
        }
        throw new AssertionError("no epoch came");
    }

    private static List<Epoch> epochs(Training training) {
        List<Epoch> epochs = new ArrayList<>();
        while (training.hasNext()) {
            epochs.add(untilEpoch(training));
        }
        return epochs;
    }

    private static List<List<Float>> weights(Training training) {
        return values(training.classifier().parameters());
    }

    private static List<List<Float>> values(List<Parameter> parameters) {
        List<List<Float>> all = new ArrayList<>();
        for (Parameter parameter : parameters) {
            List<Float> values = new ArrayList<>();
            for (float value : parameter.values()) {
                values.add(value);
            }
            all.add(values);
        }
        return all;
    }

    private static DataSet doodles(int count) {
        byte[] labels = new byte[count];
        Arrays.fill(labels, OneHotLabels.NO_DIGIT);
        return DataSet.of(Collections.nCopies(count, DATA.images().picture(5)), labels);
    }
}
