package inkling.app.train.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import inkling.learn.Classifier;
import inkling.learn.Recipe;
import inkling.learn.RowChanges;
import inkling.learn.TrainingSplit;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import inkling.nn.Adam;
import inkling.nn.Constant;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.OneCycle;
import inkling.nn.Relu;
import inkling.nn.Sgd;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanViewModelTest {
    private final PlanViewModel plan = new PlanViewModel();

    static List<String> names() {
        return RecipeFile.NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void givesARecipeBackAsItIs(String name) {
        plan.networkProperty().set(name.equals("softmax") ? "mlp" : "softmax");
        plan.networkProperty().set(name);
        assertThat(plan.recipeProperty().get()).isNotNull();
        assertThat(plan.recipeProperty().get()).isEqualTo(RecipeFile.named(name));
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void fillsInEveryPreset(Preset preset) {
        plan.presetProperty().set(preset);
        assertThat(plan.recipeProperty().get()).isEqualTo(preset.recipe());
    }

    @Test
    void offersTheModelInUseToBeTrainedOn() throws IOException {
        Classifier shipped = ModelFile.shipped();
        plan.offer(shipped);
        assertThat(plan.networks()).hasSize(RecipeFile.NAMES.size() + 1).endsWith("from digits");
        assertThat(plan.getModel()).isNull();

        plan.networkProperty().set("from digits");
        Recipe recipe = plan.recipeProperty().get();
        assertThat(plan.getModel()).isSameAs(shipped);
        assertThat(recipe.layers()).isEqualTo(shipped.card().recipe().layers());
        assertThat(new Plan(recipe, false, RowChanges.NONE, TrainingData.MNIST, shipped).name())
                .startsWith("digits, continued");

        plan.offer(null);
        assertThat(plan.getModel()).as("what is chosen stays").isSameAs(shipped);
        plan.networkProperty().set("softmax");
        assertThat(plan.networks()).isEqualTo(RecipeFile.NAMES);
    }

    @Test
    void choosesANetworkThatWasBuiltElsewhereWithItsOtherSettings() throws IOException {
        plan.offer(ModelFile.shipped());
        Recipe built = RecipeFile.named("batchnorm")
                .withLayers(List.of(new Dense(20), new Relu(), new Dense(10)))
                .withName("my-network");
        plan.choose(built);
        assertThat(plan.networkProperty().get()).isEqualTo("my-network (built)");
        assertThat(plan.networks()).endsWith("my-network (built)", "from digits");
        assertThat(plan.recipeProperty().get()).isEqualTo(built);
        assertThat(plan.getModel()).isNull();

        Recipe again = built.withLayers(List.of(new Dense(10)));
        plan.choose(again);
        assertThat(plan.recipeProperty().get()).isEqualTo(again);
        assertThat(plan.networks()).hasSize(RecipeFile.NAMES.size() + 2);

        plan.choose(RecipeFile.named("codelab"));
        assertThat(plan.networkProperty().get()).isEqualTo("codelab");
    }

    @Test
    void offersTheUsersOwnRecipesAndFollowsTheirChanges() {
        Recipe own = RecipeFile.named("mlp").named("own", "Mine.");
        plan.useOwn(List.of(own));
        assertThat(plan.networks()).endsWith("own");
        plan.networkProperty().set("own");
        assertThat(plan.recipeProperty().get()).isEqualTo(own);

        Recipe changed = own.withEpochs(3);
        plan.useOwn(List.of(changed));
        assertThat(plan.recipeProperty().get()).isEqualTo(changed);

        plan.useOwn(List.of());
        assertThat(plan.networks()).as("what is chosen stays").endsWith("own");
        plan.networkProperty().set("mlp");
        assertThat(plan.networks()).isEqualTo(RecipeFile.NAMES);
    }

    @Test
    void isAPresetOnlyUntilSomethingInItIsChanged() {
        plan.presetProperty().set(Preset.OVERFIT);
        assertThat(plan.asPresetProperty().get()).isTrue();
        plan.field(PlanField.EPOCHS).textProperty().set("61");
        assertThat(plan.asPresetProperty().get()).isFalse();
        plan.field(PlanField.EPOCHS).textProperty().set("");
        assertThat(plan.asPresetProperty().get()).isFalse();
        plan.field(PlanField.EPOCHS).textProperty().set("60");
        assertThat(plan.asPresetProperty().get()).isTrue();
        plan.augmentedProperty().set(true);
        assertThat(plan.asPresetProperty().get()).isFalse();
        plan.presetProperty().set(Preset.LINEAR);
        assertThat(plan.asPresetProperty().get()).isTrue();
    }

    @Test
    void takesWhatTheUserChanges() {
        plan.networkProperty().set("mlp");
        plan.field(PlanField.DIGITS).textProperty().set("1,000");
        plan.field(PlanField.NOISE).textProperty().set("20");
        plan.field(PlanField.EPOCHS).textProperty().set("7");
        plan.field(PlanField.RATE).textProperty().set("0.01");
        plan.field(PlanField.DROPOUT).textProperty().set("0.5");
        plan.optimizerProperty().set(OptimizerKind.SGD);
        plan.oneCycleProperty().set(false);
        plan.augmentedProperty().set(true);
        Recipe recipe = plan.recipeProperty().get();
        assertThat(recipe.split().trainSize()).isEqualTo(1000);
        assertThat(recipe.split().labelNoise()).isEqualTo(0.2);
        assertThat(recipe.epochs()).isEqualTo(7);
        assertThat(recipe.schedule()).isEqualTo(new Constant(0.01));
        assertThat(recipe.optimizer()).isEqualTo(new Sgd(0.9));
        assertThat(recipe.layers()).hasAtLeastOneElementOfType(Dropout.class);
        assertThat(recipe.augmentation()).isEqualTo(RecipeFile.named("digits").augmentation());
        assertThat(new Plan(recipe, false, RowChanges.NONE, TrainingData.MNIST, null).name())
                .isEqualTo("mlp, 1,000 digits, 20% noise, augmented");
    }

    @Test
    void followsAChoiceMadeWithoutTyping() {
        plan.networkProperty().set("mlp");
        plan.augmentedProperty().set(true);
        plan.optimizerProperty().set(OptimizerKind.SGD);
        assertThat(plan.recipeProperty().get().augmentation().isNone()).isFalse();
        assertThat(plan.recipeProperty().get().optimizer()).isEqualTo(new Sgd(0.9));
    }

    @Test
    void learnsFromEveryDigitIfAskedAndHoldsBackTheRest() {
        plan.field(PlanField.DIGITS).textProperty().set("52,000");
        assertThat(plan.recipeProperty().get().split()).isEqualTo(new TrainingSplit(3000, 0, 0));
        assertThat(new Plan(plan.recipeProperty().get(), false, RowChanges.NONE, TrainingData.MNIST, null).name())
                .isEqualTo("mlp, 52,000 digits");
        plan.field(PlanField.DIGITS).textProperty().set("55,000");
        assertThat(plan.recipeProperty().get().split()).isEqualTo(new TrainingSplit(0, 0, 0));
        plan.field(PlanField.DIGITS).textProperty().set("55,001");
        assertThat(plan.field(PlanField.DIGITS).problemProperty().get())
                .isEqualTo("Enter a whole number from 100 to 55,000: fewer teach too little, and there are no more.");
    }

    /** Wrong labels are drawn from the nine others: with 90% of them wrong, each of the ten is equally likely. */
    @Test
    void takesLabelNoiseThatLeavesSomethingToLearn() {
        plan.field(PlanField.NOISE).textProperty().set("70");
        assertThat(plan.recipeProperty().get().split().labelNoise()).isEqualTo(0.7);
        plan.field(PlanField.NOISE).textProperty().set("91");
        assertThat(plan.field(PlanField.NOISE).problemProperty().get())
                .isEqualTo(
                        "Enter a number from 0 to 90: with 90% of the labels wrong, each of the ten is equally likely and"
                                + " there is nothing to learn.");
    }

    static List<Arguments> senseless() {
        return List.of(
                arguments(PlanField.DIGITS, "99"),
                arguments(PlanField.NOISE, "90.5"),
                arguments(PlanField.EPOCHS, "0"),
                arguments(PlanField.BATCH, "2.5"),
                arguments(PlanField.RATE, "0"),
                arguments(PlanField.DECAY, "-0.1"),
                arguments(PlanField.DROPOUT, "0.95"),
                arguments(PlanField.SEED, "seven"));
    }

    @ParameterizedTest
    @MethodSource("senseless")
    void refusesASenselessFigureInEveryField(PlanField field, String typed) {
        plan.field(field).textProperty().set(typed);
        assertThat(plan.field(field).problemProperty().get()).matches("Enter a (whole )?number from .* to .*: .*\\.");
        assertThat(plan.recipeProperty().get()).isNull();
    }

    @Test
    void decaysWeightsOnlyWhereTheRuleCan() {
        plan.networkProperty().set("mlp");
        plan.field(PlanField.DECAY).textProperty().set("0.05");
        assertThat(plan.recipeProperty().get().optimizer()).isEqualTo(new Adam(0.9, 0.999, 1e-8, 0.05));
        assertThat(OptimizerKind.RMS_PROP.decays()).isFalse();
    }

    @Test
    void keepsTheCycleWhenOnlyItsPeakChanges() {
        plan.networkProperty().set("codelab");
        OneCycle before = (OneCycle) plan.recipeProperty().get().schedule();
        plan.field(PlanField.RATE).textProperty().set("0.001");
        assertThat(plan.recipeProperty().get().schedule()).isEqualTo(new OneCycle(0.001, before.warmUp()));
    }

    @Test
    void isNotValidWhileOneFigureMakesNoSense() {
        plan.field(PlanField.EPOCHS).textProperty().set("many");
        assertThat(plan.recipeProperty().get()).isNull();
        plan.field(PlanField.EPOCHS).textProperty().set("3");
        assertThat(plan.recipeProperty().get()).isNotNull();
    }

    @Test
    void listsTheLayersWithTheirParameters() {
        plan.networkProperty().set("softmax");
        assertThat(plan.summaryProperty().get()).contains("7,850");
    }
}
