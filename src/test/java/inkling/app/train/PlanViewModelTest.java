package inkling.app.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import inkling.learn.Recipe;
import inkling.learn.TrainingSplit;
import inkling.learn.file.RecipeFile;
import inkling.nn.Adam;
import inkling.nn.Constant;
import inkling.nn.Dropout;
import inkling.nn.OneCycle;
import inkling.nn.Sgd;
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
        plan.network().set(name.equals("softmax") ? "mlp" : "softmax");
        plan.network().set(name);
        assertThat(plan.recipe().get()).isNotNull();
        assertThat(plan.recipe().get()).isEqualTo(RecipeFile.named(name));
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void fillsInEveryPreset(Preset preset) {
        plan.preset().set(preset);
        assertThat(plan.recipe().get()).isEqualTo(preset.recipe());
    }

    @Test
    void isAPresetOnlyUntilSomethingInItIsChanged() {
        plan.preset().set(Preset.OVERFIT);
        assertThat(plan.asPreset().get()).isTrue();
        plan.entry(Field.EPOCHS).text().set("61");
        assertThat(plan.asPreset().get()).isFalse();
        plan.entry(Field.EPOCHS).text().set("");
        assertThat(plan.asPreset().get()).isFalse();
        plan.entry(Field.EPOCHS).text().set("60");
        assertThat(plan.asPreset().get()).isTrue();
        plan.augmented().set(true);
        assertThat(plan.asPreset().get()).isFalse();
        plan.preset().set(Preset.LINEAR);
        assertThat(plan.asPreset().get()).isTrue();
    }

    @Test
    void takesWhatTheUserChanges() {
        plan.network().set("mlp");
        plan.entry(Field.DIGITS).text().set("1,000");
        plan.entry(Field.NOISE).text().set("20");
        plan.entry(Field.EPOCHS).text().set("7");
        plan.entry(Field.RATE).text().set("0.01");
        plan.entry(Field.DROPOUT).text().set("0.5");
        plan.rule().set(Rule.SGD);
        plan.oneCycle().set(false);
        plan.augmented().set(true);
        Recipe recipe = plan.recipe().get();
        assertThat(recipe.split().trainSize()).isEqualTo(1000);
        assertThat(recipe.split().labelNoise()).isEqualTo(0.2);
        assertThat(recipe.epochs()).isEqualTo(7);
        assertThat(recipe.schedule()).isEqualTo(new Constant(0.01));
        assertThat(recipe.optimizer()).isEqualTo(new Sgd(0.9));
        assertThat(recipe.layers()).hasAtLeastOneElementOfType(Dropout.class);
        assertThat(recipe.augmentation()).isEqualTo(RecipeFile.named("digits").augmentation());
        assertThat(RunName.of(recipe)).isEqualTo("mlp, 1,000 digits, 20\u202f% noise, augmented");
    }

    @Test
    void followsAChoiceMadeWithoutTyping() {
        plan.network().set("mlp");
        plan.augmented().set(true);
        plan.rule().set(Rule.SGD);
        assertThat(plan.recipe().get().augmentation().isNone()).isFalse();
        assertThat(plan.recipe().get().optimizer()).isEqualTo(new Sgd(0.9));
    }

    @Test
    void learnsFromEveryDigitIfAskedAndHoldsBackTheRest() {
        plan.entry(Field.DIGITS).text().set("52,000");
        assertThat(plan.recipe().get().split()).isEqualTo(new TrainingSplit(3000, 0, 0));
        assertThat(RunName.of(plan.recipe().get())).isEqualTo("mlp, 52,000 digits");
        plan.entry(Field.DIGITS).text().set("55,000");
        assertThat(plan.recipe().get().split()).isEqualTo(new TrainingSplit(0, 0, 0));
        plan.entry(Field.DIGITS).text().set("55,001");
        assertThat(plan.entry(Field.DIGITS).problem().get())
                .isEqualTo(
                        "Expected a whole number 100 to 55,000, found 55,001: fewer teach too little, and there are no more.");
    }

    static List<Arguments> senseless() {
        return List.of(
                arguments(Field.DIGITS, "99"),
                arguments(Field.NOISE, "51"),
                arguments(Field.EPOCHS, "0"),
                arguments(Field.BATCH, "2.5"),
                arguments(Field.RATE, "0"),
                arguments(Field.DECAY, "-0.1"),
                arguments(Field.DROPOUT, "0.95"),
                arguments(Field.SEED, "seven"));
    }

    @ParameterizedTest
    @MethodSource("senseless")
    void refusesASenselessFigureInEveryField(Field field, String typed) {
        plan.entry(field).text().set(typed);
        assertThat(plan.entry(field).problem().get()).startsWith("Expected ").contains(", found " + typed + ": ");
        assertThat(plan.recipe().get()).isNull();
    }

    @Test
    void decaysWeightsOnlyWhereTheRuleCan() {
        plan.network().set("mlp");
        plan.entry(Field.DECAY).text().set("0.05");
        assertThat(plan.recipe().get().optimizer()).isEqualTo(new Adam(0.9, 0.999, 1e-8, 0.05));
        assertThat(Rule.RMS_PROP.decays()).isFalse();
    }

    @Test
    void keepsTheCycleWhenOnlyItsPeakChanges() {
        plan.network().set("codelab");
        OneCycle before = (OneCycle) plan.recipe().get().schedule();
        plan.entry(Field.RATE).text().set("0.001");
        assertThat(plan.recipe().get().schedule()).isEqualTo(new OneCycle(0.001, before.warmUp()));
    }

    @Test
    void isNotValidWhileOneFigureMakesNoSense() {
        plan.entry(Field.EPOCHS).text().set("many");
        assertThat(plan.recipe().get()).isNull();
        plan.entry(Field.EPOCHS).text().set("3");
        assertThat(plan.recipe().get()).isNotNull();
    }

    @Test
    void listsTheLayersWithTheirParameters() {
        plan.network().set("softmax");
        assertThat(plan.summary().get()).contains("7,850");
    }
}
