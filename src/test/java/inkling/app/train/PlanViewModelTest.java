package inkling.app.train;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.Recipe;
import inkling.nn.Adam;
import inkling.nn.Constant;
import inkling.nn.Dropout;
import inkling.nn.OneCycle;
import inkling.nn.Sgd;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanViewModelTest {
    private final PlanViewModel plan = new PlanViewModel();

    static List<String> names() {
        return Recipe.NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void givesARecipeBackAsItIs(String name) {
        plan.network().set(name.equals("softmax") ? "mlp" : "softmax");
        plan.network().set(name);
        assertThat(plan.valid().get()).isTrue();
        assertThat(plan.recipe()).isEqualTo(Recipe.named(name));
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void fillsInEveryPreset(Preset preset) {
        plan.preset().set(preset);
        assertThat(plan.recipe()).isEqualTo(preset.recipe());
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
        Recipe recipe = plan.recipe();
        assertThat(recipe.rows().trainSize()).isEqualTo(1000);
        assertThat(recipe.rows().labelNoise()).isEqualTo(0.2);
        assertThat(recipe.epochs()).isEqualTo(7);
        assertThat(recipe.schedule()).isEqualTo(new Constant(0.01));
        assertThat(recipe.optimizer()).isEqualTo(new Sgd(0.9));
        assertThat(recipe.layers()).hasAtLeastOneElementOfType(Dropout.class);
        assertThat(recipe.augmentation()).isEqualTo(Recipe.named("digits").augmentation());
        assertThat(plan.name()).isEqualTo("mlp, 1,000 digits, 20\u202f% noise, augmented");
    }

    @Test
    void decaysWeightsOnlyWhereTheRuleCan() {
        plan.network().set("mlp");
        plan.entry(Field.DECAY).text().set("0.05");
        assertThat(plan.recipe().optimizer()).isEqualTo(new Adam(0.9, 0.999, 1e-8, 0.05));
        assertThat(Rule.RMS_PROP.decays()).isFalse();
    }

    @Test
    void keepsTheCycleWhenOnlyItsPeakChanges() {
        plan.network().set("codelab");
        OneCycle before = (OneCycle) plan.recipe().schedule();
        plan.entry(Field.RATE).text().set("0.001");
        assertThat(plan.recipe().schedule()).isEqualTo(new OneCycle(0.001, before.warmUp()));
    }

    @Test
    void isNotValidWhileOneFigureMakesNoSense() {
        plan.entry(Field.EPOCHS).text().set("many");
        assertThat(plan.valid().get()).isFalse();
        plan.entry(Field.EPOCHS).text().set("3");
        assertThat(plan.valid().get()).isTrue();
    }

    @Test
    void listsTheLayersWithTheirParameters() {
        plan.network().set("softmax");
        assertThat(plan.summary().get()).contains("7,850");
    }
}
