package inkling.learn.build;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.Recipe;
import inkling.learn.file.RecipeFile;
import inkling.nn.Architecture;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.Layer;
import inkling.nn.MaxPool;
import inkling.nn.Normalize;
import inkling.nn.Pad;
import inkling.nn.Padding;
import inkling.nn.Relu;
import inkling.nn.Shape;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkDraftTest {
    private static final NetworkDraft CODELAB =
            new NetworkDraft(10, RecipeFile.named("codelab").layers());

    static List<String> names() {
        return RecipeFile.NAMES;
    }

    @Test
    void knowsTheShapesAndCountsOfTheCodelab() {
        assertThat(CODELAB.inPlace())
                .extracting(DraftLayer::output)
                .containsExactly(
                        new Shape(8, 24, 24),
                        new Shape(8, 24, 24),
                        new Shape(8, 12, 12),
                        new Shape(16, 8, 8),
                        new Shape(16, 8, 8),
                        new Shape(16, 4, 4),
                        Shape.vector(10));
        // 5 * 5 * 1 * 8 + 8; 5 * 5 * 8 * 16 + 16; 4 * 4 * 16 * 10 + 10
        assertThat(CODELAB.inPlace())
                .extracting(DraftLayer::parameters)
                .containsExactly(208L, 0L, 0L, 3216L, 0L, 0L, 2570L);
        // 24 * 24 * 8 * 25; 8 * 8 * 16 * 25 * 8; 256 * 10
        assertThat(CODELAB.inPlace())
                .extracting(DraftLayer::multiplications)
                .containsExactly(115_200L, 0L, 0L, 204_800L, 0L, 0L, 2560L);
        assertThat(CODELAB.parameters()).isEqualTo(5994);
        assertThat(CODELAB.multiplications()).isEqualTo(322_560);
        assertThat(CODELAB.isTrainable()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("names")
    void agreesWithTheArchitectureOfEveryRecipe(String name) {
        Recipe recipe = RecipeFile.named(name);
        NetworkDraft draft = new NetworkDraft(10, recipe.layers());
        Architecture architecture = recipe.architecture();
        assertThat(draft.inPlace()).extracting(DraftLayer::output).isEqualTo(architecture.outputShapes());
        assertThat(draft.parameters()).isEqualTo(architecture.parameterCount());
        assertThat(draft.isTrainable()).isTrue();
        assertThat(draft.forClasses(47).ending().kind()).isEqualTo(Ending.Kind.SCORES);
        assertThat(draft.forClasses(47).forClasses(10)).isEqualTo(draft);
    }

    @Test
    void saysWhereALayerDoesNotFitAndStillShowsTheOthers() {
        NetworkDraft draft = new NetworkDraft(
                10, List.of(new MaxPool(14), new Conv(3, 8), new Relu(), new Dense(64), new Conv(3, 8), new Dense(10)));
        List<DraftLayer> layers = draft.inPlace();
        assertThat(layers.get(1).misfit()).isEqualTo(new Misfit(Misfit.Kind.WINDOW, 3, new Shape(1, 2, 2)));
        assertThat(layers.get(2).output()).isNull();
        assertThat(layers.get(2).misfit()).isNull();
        assertThat(layers.get(3).output()).isEqualTo(Shape.vector(64));
        assertThat(layers.get(3).parameters()).isZero();
        assertThat(layers.get(4).misfit()).isEqualTo(new Misfit(Misfit.Kind.WINDOW_OVER_NUMBERS, 3, Shape.vector(64)));
        assertThat(draft.fits()).isFalse();
        assertThat(draft.isTrainable()).isFalse();
        assertThat(new NetworkDraft(10, List.of(new Pad(9, 9))).inPlace().get(0).misfit())
                .isEqualTo(new Misfit(Misfit.Kind.ZEROS, 46, NetworkDraft.PICTURE));
    }

    @Test
    void saysWhatItEndsInAndCanFixThat() {
        NetworkDraft empty = NetworkDraft.empty(10);
        assertThat(empty.ending().kind()).isEqualTo(Ending.Kind.NOTHING);
        assertThat(empty.endingInScores().layers()).containsExactly(new Dense(10));

        NetworkDraft maps = empty.with(0, new Conv(3, 8));
        assertThat(maps.ending()).isEqualTo(new Ending(Ending.Kind.MAPS, new Shape(8, 26, 26)));
        assertThat(maps.endingInScores().layers()).containsExactly(new Conv(3, 8), new Dense(10));

        NetworkDraft units = empty.with(0, new Dense(64));
        assertThat(units.ending().kind()).isEqualTo(Ending.Kind.OTHER_COUNT);
        assertThat(units.endingInScores().layers()).containsExactly(new Dense(10));
        assertThat(units.with(1, new Relu()).endingInScores().layers())
                .containsExactly(new Dense(64), new Relu(), new Dense(10));

        NetworkDraft whole = empty.with(0, new Conv(28, 7));
        assertThat(whole.endingInScores().layers()).containsExactly(new Conv(28, 10));
    }

    @Test
    void knowsAKindForEveryLayerThereIs() {
        assertThat(Arrays.stream(LayerKind.values())
                        .<Class<?>>map(kind -> kind.usual().getClass()))
                .containsExactlyInAnyOrder(Layer.class.getPermittedSubclasses());
    }

    @Test
    void addsRemovesMovesAndReplacesLayers() {
        NetworkDraft draft = NetworkDraft.empty(10).with(0, new Dense(10)).with(0, new Relu());
        assertThat(draft.moved(0, 1).layers()).containsExactly(new Dense(10), new Relu());
        assertThat(draft.moved(1, 0).layers()).containsExactly(new Dense(10), new Relu());
        assertThat(draft.without(0).layers()).containsExactly(new Dense(10));
        assertThat(draft.replaced(0, new Dropout(0.5)).layers()).containsExactly(new Dropout(0.5), new Dense(10));
    }

    @Test
    void refusesMoreParametersThanARecipeMayHave() {
        NetworkDraft large = new NetworkDraft(10, List.of(new Dense(4096), new Relu(), new Dense(4096), new Dense(10)));
        // 785 * 4096 + 4097 * 4096 + 4097 * 10
        assertThat(large.parameters()).isEqualTo(3_215_360L + 16_781_312 + 40_970);
        assertThat(large.fits()).isTrue();
        assertThat(large.isTrainable()).isFalse();
    }

    @Test
    void stepsThroughTheNumbersThatPeopleChoose() {
        assertThat(Setting.FILTERS.step(new Conv(3, 16), true)).isEqualTo(new Conv(3, 24));
        assertThat(Setting.FILTERS.step(new Conv(3, 24), true)).isEqualTo(new Conv(3, 32));
        assertThat(Setting.FILTERS.step(new Conv(3, 32), false)).isEqualTo(new Conv(3, 24));
        assertThat(Setting.FILTERS.step(new Conv(3, 16), false)).isEqualTo(new Conv(3, 12));
        assertThat(Setting.FILTERS.step(new Conv(3, 1), false)).isEqualTo(new Conv(3, 1));
        assertThat(Setting.UNITS.step(new Dense(10), true)).isEqualTo(new Dense(12));
        assertThat(Setting.UNITS.step(new Dense(5), true)).isEqualTo(new Dense(6));
        assertThat(Setting.WINDOW.step(new Conv(3, 8, Padding.SAME), true)).isEqualTo(new Conv(5, 8, Padding.SAME));
        assertThat(Setting.KEEPS_SIZE.in(new Conv(4, 8), 1)).isEqualTo(new Conv(3, 8, Padding.SAME));
        assertThat(Setting.WINDOW.step(new MaxPool(2), true)).isEqualTo(new MaxPool(3));
        assertThat(Setting.WINDOW.step(new MaxPool(2, 1), true)).isEqualTo(new MaxPool(3, 1));
        assertThat(Setting.RATE.step(new Dropout(0.25), true)).isEqualTo(new Dropout(0.3));
        assertThat(Setting.RATE.in(new Dropout(0.25), 7)).isEqualTo(new Dropout(0.95));
        assertThat(Setting.MEAN.step(new Normalize(0, 1), false)).isEqualTo(new Normalize(-0.01, 1));
        assertThat(Setting.AFTER.step(new Pad(0, 1), true)).isEqualTo(new Pad(0, 2));
    }

    @Test
    void stepsEverySettingOfEveryKindUpAndDownAgainWithinItsRange() {
        for (LayerKind kind : LayerKind.values()) {
            for (Setting setting : kind.settings()) {
                assertThat(LayerKind.of(setting.step(kind.usual(), true))).isEqualTo(kind);
                for (double value : new double[] {-1e9, 0, 1e9}) {
                    RecipeFile.requireTextForm(setting.in(kind.usual(), value));
                }
            }
        }
    }
}
