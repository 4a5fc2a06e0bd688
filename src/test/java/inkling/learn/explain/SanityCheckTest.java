package inkling.learn.explain;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Picture;
import inkling.learn.inside.Ablation;
import inkling.learn.inside.MapName;
import inkling.nn.Parameter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class SanityCheckTest extends ShippedModel {
    private static final int ROWS = 20;

    @Test
    void randomWeightsDissolveExplanationsOfTheNetworkButNotThePicturesEdges() {
        List<Map<Method, List<Agreement>>> steps = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int row = 55_000; row < 55_000 + ROWS; row++) {
            Picture picture = data.images().picture(row);
            Explanations explained = Explanations.of(
                    shipped, picture, Score.logOdds(shipped.classify(picture).digit()));
            SanityCheck check = SanityCheck.of(explained, RandomizedModel.cascade(shipped, row));
            for (int i = 0; i < check.steps().size(); i++) {
                if (steps.size() == i) {
                    steps.add(new EnumMap<>(Method.class));
                    names.add(check.steps().get(i).layer());
                }
                Map<Method, List<Agreement>> all = steps.get(i);
                check.steps()
                        .get(i)
                        .agreements()
                        .forEach((method, agreement) -> all.computeIfAbsent(method, none -> new ArrayList<>())
                                .add(agreement));
            }
        }
        for (int i = 0; i < steps.size(); i++) {
            for (Method method : Method.values()) {
                Agreement mean = Agreement.mean(steps.get(i).get(method));
                System.out.printf(
                        Locale.ROOT,
                        "%-8s %-22s signed %5.2f  by size %5.2f  outline %5.2f%n",
                        names.get(i),
                        method,
                        mean.signed(),
                        mean.bySize(),
                        mean.outline());
            }
        }
        Map<Method, List<Agreement>> all = steps.get(steps.size() - 1);
        assertThat(Agreement.mean(all.get(Method.OCCLUSION)).signed()).isBetween(-0.2, 0.2);
        assertThat(Agreement.mean(all.get(Method.INTEGRATED_GRADIENTS)).signed())
                .isBetween(-0.2, 0.2);
        assertThat(Agreement.mean(all.get(Method.GRADIENT_TIMES_INPUT)).signed())
                .isBetween(-0.2, 0.2);
        assertThat(Agreement.mean(all.get(Method.EDGES)).signed()).isEqualTo(1);
        // what is multiplied by the ink keeps the outline
        assertThat(Agreement.mean(all.get(Method.INTEGRATED_GRADIENTS)).outline())
                .isGreaterThan(0.8);
        assertThat(Agreement.mean(all.get(Method.OCCLUSION)).outline()).isGreaterThan(0.8);
    }

    @Test
    void theCascadeBeginsAtTheTopAndLeavesWhatIsBelowAsItIs() {
        List<RandomizedModel> cascade = RandomizedModel.cascade(shipped, 3);
        assertThat(cascade)
                .extracting(RandomizedModel::layer)
                .startsWith("dense1")
                .endsWith("conv1");
        List<Parameter> learned = shipped.parameters();
        List<Parameter> initial = shipped.architecture().initialParameters(new SplittableRandom(3));
        for (RandomizedModel random : cascade) {
            List<Parameter> mixed = random.model().parameters();
            boolean above = false;
            for (int i = 0; i < mixed.size(); i++) {
                above |= mixed.get(i).name().equals(random.layer() + ".kernel");
                assertThat(mixed.get(i).values())
                        .as(random.layer() + ": " + mixed.get(i).name())
                        .isEqualTo((above ? initial : learned).get(i).values());
            }
        }
    }

    @Test
    void mapsThatAreSwitchedOffStaySoWithRandomWeights() {
        Set<MapName> off = Set.of(new MapName(0, 3), new MapName(1, 0));
        assertThat(RandomizedModel.cascade(Ablation.of(shipped, off), 3))
                .isNotEmpty()
                .allSatisfy(random ->
                        assertThat(Ablation.switchedOff(random.model())).isEqualTo(off));
    }

    @Test
    void theTrainedNetworkAgreesWithItself() {
        Picture picture = data.images().picture(55_000);
        Explanations explained = Explanations.of(shipped, picture, Score.logOdds(7));
        SanityCheck check = SanityCheck.of(explained, List.of());
        assertThat(check.steps()).hasSize(1);
        assertThat(check.steps().get(0).agreements().values())
                .allSatisfy(agreement -> assertThat(agreement).isEqualTo(new Agreement(1, 1, 1)));
    }
}
