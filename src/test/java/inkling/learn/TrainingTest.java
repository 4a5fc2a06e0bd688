package inkling.learn;

import static inkling.learn.TinyTraining.DATA;
import static inkling.learn.TinyTraining.RECIPE;
import static inkling.learn.TinyTraining.epochs;
import static inkling.learn.TinyTraining.trained;
import static inkling.learn.TinyTraining.untilEpoch;
import static inkling.learn.TinyTraining.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.nn.Constant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingTest {
    @Test
    void handsOverEachBatchAndThenItsEpoch() {
        try (Training training = Training.start(RECIPE.withEpochs(1), DATA, 1)) {
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
    void codelabReads98Of100HeldBackDigitsAfterItsFirstEpoch() throws IOException {
        DataSet data = DataFolder.read(Path.of("data"), some -> {});
        try (Training training = Training.start(Recipe.named("codelab"), data, 2)) {
            assertThat(untilEpoch(training).heldOut().orElseThrow().accuracy()).isGreaterThan(0.98);
        }
    }

    @Test
    void givesTheSameWeightsForTheSameSeedAndWorkers() {
        assertThat(trained(RECIPE, 2)).isEqualTo(trained(RECIPE, 2));
        assertThat(trained(RECIPE, 2)).isNotEqualTo(trained(RECIPE.withSeed(2), 2));
    }

    @Test
    void beginsWithTheWeightsOfAModelAndSaysSo() {
        Classifier model;
        try (Training training = Training.start(RECIPE, DATA, 1)) {
            untilEpoch(training);
            model = training.classifier();
        }
        try (Training training = Training.startFrom(model, RECIPE.withSeed(9), DATA, Extra.NONE, 1)) {
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
        assertThatThrownBy(() -> Training.start(RECIPE.withGenerated(new Generated(4, 1)), DATA, 1))
                .hasMessage("expected 4 digits in rare forms and 1 doodles, as the recipe says, got 0 digits in rare"
                        + " forms and 0 doodles");
    }

    @Test
    void endsWithASentenceWhenTheLossIsNoLongerANumber() {
        Recipe hopeless = RECIPE.withSchedule(new Constant(1e30));
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
        Recipe hopeless = RECIPE.withSchedule(new Constant(1e30)).withBatch(60).withEpochs(1);
        try (Training training = Training.start(hopeless, DATA, 1)) {
            assertThat(training.next()).isInstanceOf(BatchResult.class);
            assertThat(training.next()).isEqualTo(new Divergence(1, 1));
            assertThat(training.hasNext()).isFalse();
        }
    }

    @Test
    void tellsHowFarTheLastStepMovedEachParameter() {
        try (Training training = Training.start(RECIPE.withEpochs(1), DATA, 1)) {
            Epoch epoch = untilEpoch(training);
            assertThat(epoch.updates()).hasSize(6);
            assertThat(epoch.updates())
                    .allSatisfy(update -> assertThat(update.ratio()).isNotNegative())
                    .filteredOn(update -> update.parameter().equals("dense1.kernel"))
                    .allSatisfy(update -> assertThat(update.ratio()).isBetween(1e-9, 0.1));
        }
    }

    @Test
    void leavesAClassifierAloneThatWasTakenEarlier() {
        try (Training training = Training.start(RECIPE, DATA, 1)) {
            untilEpoch(training);
            Classifier early = training.classifier();
            List<List<Float>> before = values(early.parameters());
            untilEpoch(training);
            assertThat(values(early.parameters())).isEqualTo(before);
        }
    }
}
