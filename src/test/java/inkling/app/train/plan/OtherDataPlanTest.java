package inkling.app.train.plan;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Letters;
import inkling.learn.Recipe;
import inkling.learn.RowChanges;
import inkling.learn.TrainingSplit;
import inkling.learn.file.RecipeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherDataPlanTest {
    private final PlanViewModel plan = new PlanViewModel();
    private final TrainingData letters = TrainingData.of(Letters.of(Letters.ALL, 1_300, 1_200));

    @Test
    void theNetworkEndsInAScoreForEachClass() {
        plan.networkProperty().set("softmax");
        plan.use(letters);
        Recipe recipe = plan.recipeProperty().get();
        assertThat(recipe.architecture().classes()).isEqualTo(62);
        assertThat(plan.summaryProperty().get()).contains("48,670"); // 785 x 62
        assertThat(recipe.split()).isEqualTo(new TrainingSplit(200, 0, 0));
        assertThat(plan.field(PlanField.DIGITS).textProperty().get()).isEqualTo("1,000");
        assertThat(name(recipe)).isEqualTo("softmax");
        plan.use(TrainingData.MNIST);
        assertThat(plan.recipeProperty().get()).isEqualTo(RecipeFile.named("softmax"));
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void aPresetStaysOneAndPromisesNothing(Preset preset) {
        plan.presetProperty().set(preset);
        plan.use(letters);
        assertThat(plan.asPresetProperty().get()).isTrue();
        assertThat(preset.title(letters) + preset.about(letters)).doesNotContain("digit", "98%", "93%", "99.5%");
        assertThat(preset.title(TrainingData.MNIST)).isNotEqualTo(preset.about(TrainingData.MNIST));
    }

    @Test
    void keepsWhatTheUserChangedWhereItFits() {
        plan.networkProperty().set("mlp");
        plan.field(PlanField.DIGITS).textProperty().set("700");
        plan.field(PlanField.EPOCHS).textProperty().set("7");
        plan.use(letters);
        assertThat(plan.recipeProperty().get().epochs()).isEqualTo(7);
        assertThat(plan.recipeProperty().get().split()).isEqualTo(new TrainingSplit(200, 700, 0));
        assertThat(name(plan.recipeProperty().get())).isEqualTo("mlp, 700 pictures");
        plan.use(TrainingData.of(Letters.of(Letters.UPPER_CASE, 60, 60)));
        assertThat(plan.field(PlanField.DIGITS).textProperty().get()).isEqualTo("50");
    }

    @Test
    void asManyLabelsMayBeWrongAsLeaveSomethingToLearn() {
        plan.use(letters);
        plan.field(PlanField.NOISE).textProperty().set("99");
        assertThat(plan.field(PlanField.NOISE).problemProperty().get())
                .isEqualTo(
                        "Enter a number from 0 to 98: with 98% of the labels wrong, each of the 62 classes is equally"
                                + " likely and there is nothing to learn.");
        plan.field(PlanField.BATCH).textProperty().set("0");
        assertThat(plan.field(PlanField.BATCH).problemProperty().get()).contains("the few pictures that one step");
    }

    /** What is planned is what is trained: {@link TrainingSplit#fittedTo} does not change it any more. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 60, 700, 5_001, 10_000, 30_000, 55_000})
    void everySplitFitsItsData(int rows) {
        TrainingData data = new TrainingData(rows, Letters.UPPER_CASE, false);
        for (int digits = data.least(); digits <= rows; digits += Math.max(1, rows / 50)) {
            TrainingSplit split = data.split(digits, 0);
            assertThat(data.trainedOn(split)).isEqualTo(digits);
            assertThat(split.validationRows()).isBetween(0, rows - digits);
            assertThat(split.fittedTo(rows)).isEqualTo(split);
        }
    }

    private String name(Recipe recipe) {
        return new Plan(recipe, false, RowChanges.NONE, letters, null).name();
    }
}
