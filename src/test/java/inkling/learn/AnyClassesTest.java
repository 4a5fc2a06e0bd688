package inkling.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Letters;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import inkling.learn.runs.RecordedTraining;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.Snapshot;
import inkling.learn.train.Training;
import inkling.learn.train.TrainingResult;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.MaxPool;
import inkling.nn.Relu;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnyClassesTest {
    @Test
    void everyRecipeEndsInAScoreForEachClass() {
        for (String name : RecipeFile.NAMES) {
            Recipe recipe = RecipeFile.named(name);
            Recipe fitted = recipe.forClasses(Letters.ALL);
            assertThat(fitted.architecture().classes()).isEqualTo(62);
            assertThat(fitted.layers().subList(0, recipe.layers().size() - 1))
                    .isEqualTo(recipe.layers().subList(0, recipe.layers().size() - 1));
            assertThat(fitted.generated()).isEqualTo(GeneratedCounts.NONE);
            assertThat(recipe.forClasses(Classes.DIGITS)).isEqualTo(recipe);
        }
    }

    @Test
    void changesTheLastConvolutionWhereNoDenseLayerFollows() {
        Recipe recipe = TinyTraining.RECIPE.withLayers(
                List.of(new MaxPool(4), new Dense(5), new Relu(), new Conv(1, 10), new Relu()));
        assertThat(recipe.forClasses(Letters.UPPER_CASE).layers().get(3)).isEqualTo(new Conv(1, 26));
        assertThat(recipe.forClasses(Letters.UPPER_CASE).architecture().classes())
                .isEqualTo(26);
    }

    @Test
    void refusesLayersThatCannotEndInSoManyScores() {
        Recipe recipe = TinyTraining.RECIPE.withLayers(List.of(new MaxPool(28), new Relu()));
        assertThatThrownBy(() -> recipe.forClasses(Letters.UPPER_CASE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected a dense layer or a convolution, to end in 26 scores");
    }

    @Test
    void keepsTheGeneratedImagesOfDigitsForDigitsOnly() {
        Recipe digits = RecipeFile.named("digits");
        assertThat(digits.generated().rareForms()).isPositive();
        assertThat(digits.forClasses(Letters.CLOTHES).generated()).isEqualTo(GeneratedCounts.NONE);
        assertThat(digits.forClasses(Letters.CLOTHES).layers()).isEqualTo(digits.layers());
    }

    /** One epoch of a softmax regression on a thousand letters; chance is 1 of 26. */
    @Test
    void learnsLettersAndStoresTheirNames(@TempDir Path folder) throws IOException {
        DataSet data = Letters.of(Letters.UPPER_CASE, 1_200, 1_200);
        Recipe recipe = RecipeFile.named("softmax").withEpochs(1).withBatch(8).fittedTo(data);
        assertThat(recipe.split().validationRows()).isEqualTo(200);

        RunStore store = new RunStore(folder.resolve("runs"));
        Training training = Training.start(recipe, data, ExtraExamples.NONE, 2);
        try (RecordedTraining recorded = RecordedTraining.of(
                training, () -> store.start("letters", recipe, data, ExtraExamples.NONE, null, null))) {
            while (recorded.hasNext()) {
                TrainingResult unused = recorded.next();
            }
        }
        Run run = store.runs().get(0);
        assertThat(run.facts().data()).isEqualTo("letters");
        assertThat(run.classes()).isEqualTo(Letters.UPPER_CASE);
        Classifier model = ModelFile.read(run.model());
        assertThat(model.classes()).isEqualTo(26);
        assertThat(model.classNames()).isEqualTo(Letters.UPPER_CASE);
        assertThat(model.card().data()).isEqualTo("letters");

        Evaluation evaluation = Evaluation.of(model, recipe.split().validation(data));
        assertThat(evaluation.accuracy()).isGreaterThan(0.6);
        int[][] confusion = Snapshot.read(run, 1, data, null).confusion();
        assertThat(confusion).hasDimensions(26, 26);
        assertThat(Arrays.stream(confusion).flatMapToInt(Arrays::stream).sum()).isEqualTo(200);
        for (int label = 0; label < 26; label++) {
            for (int answer = 0; answer < 26; answer++) {
                assertThat(confusion[label][answer]).isEqualTo(evaluation.confusion(label, answer));
            }
        }
    }

    @Test
    void doesNotStartFromAModelOfOtherClasses() {
        DataSet data = Letters.of(Letters.UPPER_CASE, 60, 60);
        Recipe digits = RecipeFile.named("softmax").withSplit(new TrainingSplit(10, 0, 0));
        try (Training training = Training.start(digits, TinyTraining.DATA, ExtraExamples.NONE, 1)) {
            assertThatThrownBy(() -> Training.startFrom(
                            training.classifier(), digits.fittedTo(data), data, ExtraExamples.NONE, 1))
                    .hasMessage("expected a model to start from with the data set's 26 classes, found one of 10");
        }
    }

    @Test
    void doesNotTrainOnOneClass() {
        DataSet data = Letters.of(new Classes(List.of("A")), 60, 60);
        Recipe recipe = RecipeFile.named("softmax").fittedTo(data);
        assertThatThrownBy(() -> Training.start(recipe, data, ExtraExamples.NONE, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected at least 2 classes to tell apart, found 1");
    }

    @Test
    void doesNotStartFromAModelOfTheSameClassesInAnotherOrder() {
        List<String> names = new ArrayList<>(Letters.UPPER_CASE.names());
        Collections.reverse(names);
        DataSet data = Letters.of(Letters.UPPER_CASE, 60, 60);
        Recipe recipe = RecipeFile.named("softmax").fittedTo(data);
        DataSet reversed = Letters.of(new Classes(names), 60, 60);
        try (Training training = Training.start(recipe, reversed, ExtraExamples.NONE, 1)) {
            assertThatThrownBy(() -> Training.startFrom(training.classifier(), recipe, data, ExtraExamples.NONE, 1))
                    .hasMessage("expected a model to start from with the data set's classes (A, B, C, …),"
                            + " found one with the same classes in another order");
        }
    }

    @Test
    void doesNotLearnDrawingsOfOtherClasses() {
        DataSet data = Letters.of(Letters.CLOTHES, 60, 60);
        ExtraExamples extra = ExtraExamples.of(
                TinyTraining.RECIPE,
                count -> MyDigitsExamples.EMPTY,
                count -> MyDigitsExamples.EMPTY,
                new MyDigitsExamples(TinyTraining.DATA, MyDigitsExamples.EMPTY));
        assertThatThrownBy(() -> Training.start(TinyTraining.RECIPE, data, extra, 1))
                .hasMessageContaining("expected drawings of the data set's 10 classes");
    }
}
