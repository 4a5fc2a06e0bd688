package inkling.learn.filters;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.Digits;
import inkling.learn.inside.Ablation;
import inkling.learn.inside.MapName;
import inkling.learn.inside.Stage;
import inkling.nn.Architecture;
import inkling.nn.Parameter;
import inkling.nn.engine.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ValidationSampleTest {
    private static final DataSet DATA = Digits.data(700, 600);
    private static final Classifier MODEL = SmallModels.random();

    @Test
    void theRowsAreTheLastOfTheTrainSplit() {
        ValidationSample sample = ValidationSample.of(DATA);
        assertThat(sample.size()).isEqualTo(100);
        assertThat(sample.firstRow()).isEqualTo(500);
        assertThat(sample.lastRow()).isEqualTo(599);
        assertThat(ValidationSample.of(Digits.data(7000, 6600)).size()).isEqualTo(550);
        assertThat(ValidationSample.of(Digits.data(20_000, 18_000)).size()).isEqualTo(1000);
    }

    @Test
    void itKnowsWhichModelsWereTrainedOnThem() {
        // that of the tests keeps 20 rows for validation
        assertThat(ValidationSample.of(DATA).mayBeTrainedOn(MODEL)).isTrue();
        assertThat(ValidationSample.of(Digits.data(150, 120)).mayBeTrainedOn(MODEL))
                .isFalse();
    }

    @Test
    void theAccuracyWithAMapSwitchedOffIsThatOfTheNetworkWhoseMapIsSetToZero() {
        for (MapName map : List.of(new MapName(0, 0), new MapName(0, 3), new MapName(1, 2), new MapName(2, 6))) {
            Classifier without = Ablation.of(MODEL, Set.of(map));
            assertThat(ValidationSample.of(DATA).correct(without)).isEqualTo(byHand(map));
        }
        assertThat(ValidationSample.of(DATA).correct(MODEL)).isEqualTo(byHand(null));
    }

    /** Runs the layers up to the map, sets it to zero, and runs the others as a network of their own. */
    private static int byHand(MapName map) {
        Stage stage = Stage.of(MODEL.architecture()).get(map == null ? 0 : map.stage());
        int rows = ValidationSample.of(DATA).size();
        float[] images = new float[rows * Picture.SIZE];
        for (int i = 0; i < rows; i++) {
            DATA.images().picture(500 + i).toFloats(images, i * Picture.SIZE);
        }
        float[] between = MODEL.layerOutputs(images, rows).get(stage.last());
        for (int i = 0; map != null && i < between.length; i++) {
            between[i] = i % stage.output().channels() == map.channel() ? 0 : between[i];
        }
        float[] probabilities = after(stage).probabilities(between, rows);
        int correct = 0;
        for (int i = 0; i < rows; i++) {
            int best = 0;
            for (int label = 0; label < 10; label++) {
                best = probabilities[10 * i + label] > probabilities[10 * i + best] ? label : best;
            }
            correct += best == DATA.label(500 + i) ? 1 : 0;
        }
        return correct;
    }

    private static Network after(Stage stage) {
        Architecture all = MODEL.architecture();
        Architecture rest = new Architecture(
                stage.output(), all.layers().subList(stage.end(), all.layers().size()));
        int before = (int) all.parameters().stream()
                .limit(all.parameters().size() - rest.parameters().size())
                .count();
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < rest.parameters().size(); i++) {
            Parameter own = rest.parameters().get(i);
            Parameter from = MODEL.parameters().get(before + i);
            parameters.add(new Parameter(own.name(), own.shape(), from.values(), own.trainable()));
        }
        return new Network(rest, parameters);
    }
}
