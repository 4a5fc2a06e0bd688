package inkling.learn.filters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.Digits;
import inkling.learn.file.ModelFile;
import inkling.learn.inside.LayerValues;
import inkling.learn.inside.MapName;
import inkling.learn.inside.Place;
import inkling.learn.inside.Stage;
import inkling.nn.Architecture;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Layer;
import inkling.nn.Shape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Against plain loops over one row after the other. */
class ActivationPassTest {
    private static final DataSet DATA = Digits.data(300, 200);
    private static final Classifier MODEL = SmallModels.random();

    private static MapActivations all(Classifier model, DataSet data) {
        ActivationPass pass = new ActivationPass(model, data);
        while (pass.hasNext()) {
            pass.next();
        }
        return pass.soFar();
    }

    /** The largest number of a map for each row. */
    private static List<TopRow> largest(Stage stage, int channel) {
        List<TopRow> rows = new ArrayList<>();
        for (int row = 0; row < DATA.rows(); row++) {
            LayerValues values = LayerValues.of(MODEL, DATA.images().picture(row));
            Place best = new Place(stage.last(), 0, 0, channel);
            for (int y = 0; y < stage.output().height(); y++) {
                for (int x = 0; x < stage.output().width(); x++) {
                    Place here = new Place(stage.last(), y, x, channel);
                    best = values.at(here) > values.at(best) ? here : best;
                }
            }
            rows.add(new TopRow(
                    row,
                    values.at(best),
                    best,
                    inkling.learn.inside.ReceptiveField.of(MODEL.architecture(), best, Place.PICTURE)));
        }
        return rows;
    }

    @Test
    void takesFewerImagesAtATimeThroughAWideNetwork() throws IOException {
        assertThat(ActivationPass.atATime(ModelFile.shipped().architecture())).isEqualTo(32);

        Layer wide = new Conv(1, 512);
        List<Layer> layers = new ArrayList<>(Collections.nCopies(8, wide)); // 401,408 numbers each
        layers.add(new Dense(10));
        assertThat(ActivationPass.atATime(new Architecture(new Shape(1, 28, 28), layers)))
                .isEqualTo(1);
        assertThat(ActivationPass.atATime(new Architecture(new Shape(1, 28, 28), List.of(wide, new Dense(10)))))
                .isEqualTo(10);
    }

    @Test
    void theRowsThatActivateAMapMostAreThoseOfPlainLoops() {
        MapActivations found = all(MODEL, DATA);
        for (Stage stage : Stage.of(MODEL.architecture())) {
            for (int channel = 0; channel < stage.output().channels(); channel++) {
                List<TopRow> expected = largest(stage, channel).stream()
                        .sorted(Comparator.comparingDouble((TopRow row) -> -row.activation())
                                .thenComparingInt(TopRow::row))
                        .limit(9)
                        .toList();
                List<TopRow> top =
                        found.of(new MapName(stage.number(), channel)).top().subList(0, 9);
                assertThat(top).isEqualTo(expected);
            }
        }
    }

    @Test
    void meansOfClassesAndSharesAreThoseOfPlainLoops() {
        MapActivations found = all(MODEL, DATA);
        assertThat(found.rows()).isEqualTo(DATA.rows());
        for (Stage stage : Stage.of(MODEL.architecture())) {
            MapName map = new MapName(stage.number(), 1);
            List<TopRow> rows = largest(stage, 1);
            MapActivity activity = found.of(map);
            double mean =
                    rows.stream().mapToDouble(TopRow::activation).average().orElseThrow();
            assertThat(activity.mean()).isCloseTo(mean, within(1e-5));
            assertThat(activity.deviation())
                    .isCloseTo(
                            Math.sqrt(rows.stream()
                                    .mapToDouble(row -> Math.pow(row.activation() - mean, 2))
                                    .average()
                                    .orElseThrow()),
                            within(1e-5));
            assertThat(activity.activeRows())
                    .isEqualTo(rows.stream().filter(row -> row.activation() > 0).count() / 300.0);
            assertThat(activity.activePlaces()).isCloseTo(activePlaces(stage, 1), within(1e-9));
            for (int label = 0; label < 10; label++) {
                int wanted = label;
                assertThat(activity.classMeans().get(label))
                        .isCloseTo(
                                rows.stream()
                                        .filter(row -> DATA.label(row.row()) == wanted)
                                        .mapToDouble(TopRow::activation)
                                        .average()
                                        .orElseThrow(),
                                within(1e-5));
            }
        }
    }

    private static double activePlaces(Stage stage, int channel) {
        long active = 0;
        for (int row = 0; row < DATA.rows(); row++) {
            float[] values = LayerValues.of(MODEL, DATA.images().picture(row)).values(stage.last());
            for (int i = channel; i < values.length; i += stage.output().channels()) {
                active += values[i] > 0 ? 1 : 0;
            }
        }
        return (double) active / DATA.rows() / stage.output().pixels();
    }

    @Test
    void ofEquallyActiveRowsTheLowerOnesComeFirst() {
        Classifier dead = SmallModels.ofKernels(3, List.of(new float[9]));
        List<TopRow> top = all(dead, DATA).of(new MapName(0, 0)).top();
        assertThat(top)
                .extracting(TopRow::row)
                .isEqualTo(IntStream.range(0, MapActivity.TOP).boxed().toList());
    }

    @Test
    void theFirstRowsAreASampleSpreadOverAllThenComeTheOthers() {
        ActivationPass pass = new ActivationPass(MODEL, DATA, 30);
        assertThat(pass.next()).isEqualTo(30);
        MapActivations sample = pass.soFar();
        assertThat(sample.rows()).isEqualTo(30);
        assertThat(sample.of(new MapName(0, 0)).top())
                .extracting(TopRow::row)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 30).map(i -> 10 * i).boxed().toList());
        while (pass.hasNext()) {
            pass.next();
        }
        assertThat(pass.soFar().of(new MapName(0, 0)).top())
                .isEqualTo(all(MODEL, DATA).of(new MapName(0, 0)).top());
    }

    @Test
    void aMapRespondsToTheClassesWhoseMeanIsHalfADeviationAboveTheMeanOfAll() {
        assertThat(activity(List.of(1.0, 1.49, 1.5, Double.NaN), 1, 1).classes())
                .containsExactly(2);
        assertThat(activity(List.of(0.0, 0.0), 0, 0).classes()).isEmpty();
    }

    private static MapActivity activity(List<Double> means, double mean, double deviation) {
        return new MapActivity(new MapName(0, 0), 10, 1, List.of(), means, mean, deviation, 1, 1, true);
    }
}
