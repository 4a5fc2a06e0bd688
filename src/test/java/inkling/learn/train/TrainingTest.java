package inkling.learn.train;

import static inkling.learn.TinyTraining.DATA;
import static inkling.learn.TinyTraining.RECIPE;
import static inkling.learn.TinyTraining.epochs;
import static inkling.learn.TinyTraining.trained;
import static inkling.learn.TinyTraining.untilEpoch;
import static inkling.learn.TinyTraining.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.learn.Classifier;
import inkling.learn.Digits;
import inkling.learn.Evaluation;
import inkling.learn.ExtraExamples;
import inkling.learn.GeneratedCounts;
import inkling.learn.Recipe;
import inkling.learn.TrainingSplit;
import inkling.learn.file.RecipeFile;
import inkling.nn.Constant;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.Layer;
import inkling.nn.OneCycle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class TrainingTest {
    @Test
    void returnsEachBatchAndThenTheEpoch() {
        try (Training training = Training.start(RECIPE.withEpochs(1), DATA, ExtraExamples.NONE, 1)) {
            assertThat(next(training)).isEqualTo(new int[] {1, 1, 3});
            assertThat(training.state().tally().images()).isEqualTo(25);
            assertThat(next(training)).isEqualTo(new int[] {1, 2, 3});
            assertThat(training.state().tally().images()).isEqualTo(50);
            assertThat(training.next()).isInstanceOfSatisfying(BatchResult.class, third -> {
                assertThat(third.batch()).isEqualTo(3);
                double correct = 10 * third.accuracy();
                assertThat(correct).isCloseTo(Math.rint(correct), within(1e-5));
            });
            assertThat(training.next()).isInstanceOf(Epoch.class);
            assertThat(training.hasNext()).isFalse();
        }
    }

    private static int[] next(Training training) {
        BatchResult result = (BatchResult) training.next();
        return new int[] {result.epoch(), result.batch(), result.batches()};
    }

    @Test
    void learns() {
        Recipe linear = RecipeFile.named("softmax").withEpochs(3).withBatch(20).withSplit(new TrainingSplit(100, 0, 0));
        try (Training training = Training.start(linear, Digits.data(400, 300), ExtraExamples.NONE, 1)) {
            List<Epoch> epochs = epochs(training);
            Evaluation first = epochs.get(0).validation().orElseThrow();
            Evaluation last = epochs.get(2).validation().orElseThrow();
            assertThat(last.crossEntropy()).isLessThan(first.crossEntropy());
            assertThat(last.accuracy()).isGreaterThan(0.9);
            assertThat(training.classifier().card().validationAccuracy()).isEqualTo(last.accuracy());
        }
    }

    @Test
    void codelabReaches98PercentValidationAccuracyAfterItsFirstEpoch() throws IOException {
        DataSet data = DataFolder.read(Path.of("data"), some -> {});
        try (Training training = Training.start(RecipeFile.named("codelab"), data, ExtraExamples.NONE, 2)) {
            assertThat(untilEpoch(training).validation().orElseThrow().accuracy())
                    .isGreaterThan(0.98);
        }
    }

    @Test
    void givesTheSameWeightsForTheSameSeedAndWorkers() {
        assertThat(trained(RECIPE, 2)).isEqualTo(trained(RECIPE, 2));
        assertThat(trained(RECIPE, 2)).isNotEqualTo(trained(RECIPE.withSeed(2), 2));
    }

    @Test
    void startsWithTheWeightsOfAModelAndRecordsIt() {
        Classifier model;
        try (Training training = Training.start(RECIPE, DATA, ExtraExamples.NONE, 1)) {
            untilEpoch(training);
            model = training.classifier();
        }
        try (Training training = Training.startFrom(model, RECIPE.withSeed(9), DATA, ExtraExamples.NONE, 1)) {
            assertThat(training.classifier().parameters().get(0).values())
                    .containsExactly(model.parameters().get(0).values());
            untilEpoch(training);
            assertThat(training.classifier().card().startedFrom()).isEqualTo("tiny, 1 epochs");
        }
        Recipe other = RecipeFile.named("codelab");
        assertThatThrownBy(() -> Training.startFrom(model, other, DATA, ExtraExamples.NONE, 1))
                .hasMessage("expected a model to start from with the layers of recipe codelab, found tiny, 1 epochs");
    }

    @Test
    void startsWithTheWeightsOfAModelWithAnotherDropout() {
        List<Layer> layers = new ArrayList<>(Dropout.without(RECIPE.layers()));
        Classifier without;
        try (Training training = Training.start(RECIPE.withLayers(layers), DATA, ExtraExamples.NONE, 1)) {
            without = training.classifier();
        }
        layers.add(layers.size() - 1, new Dropout(0.5));
        try (Training training = Training.startFrom(without, RECIPE.withLayers(layers), DATA, ExtraExamples.NONE, 1)) {
            assertThat(training.classifier().parameters().get(0).values())
                    .containsExactly(without.parameters().get(0).values());
            assertThat(untilEpoch(training).train().crossEntropy()).isFinite();
        }
    }

    @Test
    void requiresAsManyGeneratedExamplesAsTheRecipeSays() {
        assertThatThrownBy(() ->
                        Training.start(RECIPE.withGenerated(new GeneratedCounts(4, 1)), DATA, ExtraExamples.NONE, 1))
                .hasMessage("expected 4 digits in rare forms and 1 doodles, as the recipe says, got 0 digits in rare"
                        + " forms and 0 doodles");
    }

    @Test
    void requiresAScoreForEachClassOfTheData() {
        Recipe nine = RECIPE.withLayers(List.of(new Dense(9)));
        assertThatThrownBy(() -> Training.start(nine, DATA, ExtraExamples.NONE, 1))
                .hasMessage("expected layers that end in 10 scores, one per class, got 9");
        Classes letters = new Classes(List.of("a", "b", "c"));
        DataSet data = DataSet.of(List.of(DATA.images().picture(0)), new byte[] {2}, letters);
        Recipe three = RECIPE.withLayers(List.of(new Dense(3)))
                .withGenerated(GeneratedCounts.NONE)
                .withSplit(new TrainingSplit(0, 0, 0));
        try (Training training = Training.start(three, data, ExtraExamples.NONE, 1)) {
            Evaluation evaluation = untilEpoch(training).train();
            assertThat(evaluation.classes()).isEqualTo(3);
            assertThat(evaluation.confusion(2, evaluation.digits()[0])).isEqualTo(1);
            assertThat(training.classifier().classify(DATA.images().picture(1)).classes())
                    .isEqualTo(3);
        }
    }

    @Test
    void endsWhenTheLossIsNoLongerANumber() {
        Recipe hopeless = RECIPE.withSchedule(new Constant(1e30));
        try (Training training = Training.start(hopeless, DATA, ExtraExamples.NONE, 1)) {
            BatchResult last = (BatchResult) training.next();
            TrainingResult result = training.next();
            while (result instanceof BatchResult batch) {
                last = batch;
                result = training.next();
            }
            assertThat(result).isEqualTo(new Divergence(last.epoch(), last.batch() + 1));
            assertThat(training.hasNext()).isFalse();
        }
    }

    @Test
    void noticesThatTheLastStepRuinedTheWeights() {
        Recipe hopeless = RECIPE.withSchedule(new Constant(1e30)).withBatch(60).withEpochs(1);
        try (Training training = Training.start(hopeless, DATA, ExtraExamples.NONE, 1)) {
            assertThat(training.next()).isInstanceOf(BatchResult.class);
            assertThat(training.next()).isEqualTo(new Divergence(1, 1));
            assertThat(training.hasNext()).isFalse();
        }
    }

    @Test
    void reportsHowFarAStepMovedEachParameter() {
        try (Training training = Training.start(RECIPE.withEpochs(1), DATA, ExtraExamples.NONE, 1)) {
            Epoch epoch = untilEpoch(training);
            assertThat(epoch.updates()).hasSize(6);
            assertThat(epoch.updates())
                    .allSatisfy(update -> assertThat(update.ratio()).isNotNegative())
                    .filteredOn(update -> update.parameter().equals("dense1.kernel"))
                    .allSatisfy(update -> assertThat(update.ratio()).isBetween(1e-3, 0.5));
        }
    }

    /** The first step of the last epoch, computed from the first weights before and after it. */
    @Test
    void measuresTheStepWithTheHighestLearningRate() {
        Recipe cycle = RECIPE.withSchedule(new OneCycle(0.01)).withEpochs(3);
        try (Training training = Training.start(cycle, DATA, ExtraExamples.NONE, 1)) {
            untilEpoch(training);
            untilEpoch(training);
            float[] before = training.state().arrays().get(1).values().clone();
            training.next();
            float[] after = training.state().arrays().get(1).values().clone();
            double step = 0;
            double size = 0;
            for (int i = 0; i < before.length; i++) {
                step += Math.pow((double) after[i] - before[i], 2);
                size += Math.pow(before[i], 2);
            }
            assertThat(untilEpoch(training).updates().get(0).ratio()).isEqualTo(Math.sqrt(step / size), within(1e-12));
        }
    }

    @Test
    void doesNotChangeAClassifierTakenEarlier() {
        try (Training training = Training.start(RECIPE, DATA, ExtraExamples.NONE, 1)) {
            untilEpoch(training);
            Classifier early = training.classifier();
            List<List<Float>> before = values(early.parameters());
            untilEpoch(training);
            assertThat(values(early.parameters())).isEqualTo(before);
        }
    }
}
