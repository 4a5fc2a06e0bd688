package inkling.analysis.neighbors.axes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inkling.analysis.FactsByHand;
import inkling.analysis.neighbors.Features;
import inkling.analysis.neighbors.Points;
import inkling.analysis.neighbors.RowSpace;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class SpanningTest {
    private static final int ROWS = 40;

    /** Forty rows differ in fewer than 50 directions, so that nothing is lost. */
    @Test
    void keepsTheDistancesOfPixels() {
        RowSpace space = new Spanning(noise(), Features.pixels()).finish();
        assertThat(space.points().rows()).isEqualTo(ROWS);
        for (int row = 1; row < ROWS; row++) {
            double expected = 0;
            for (int i = 0; i < Picture.SIZE; i++) {
                double difference =
                        (noise().images().at(0, i) - noise().images().at(row, i)) / 255.0;
                expected += difference * difference;
            }
            assertThat((double) space.points().squaredDistance(0, row)).isEqualTo(expected, within(1e-2));
        }
    }

    @Test
    void keepsTheDistancesOfTheLastHiddenLayer() throws IOException {
        Classifier model = ModelFile.shipped();
        RowSpace space = new Spanning(noise(), Features.ofModel(model).orElseThrow()).finish();
        float[] images = new float[2 * Picture.SIZE];
        noise().images().picture(0).toFloats(images, 0);
        noise().images().picture(9).toFloats(images, Picture.SIZE);
        float[] hidden = model.hidden(images, 2);
        assertThat(hidden).hasSize(2 * 1152);
        double expected = 0;
        for (int i = 0; i < 1152; i++) {
            expected += Math.pow(hidden[i] - hidden[1152 + i], 2);
        }
        assertThat(space.points().squaredDistance(0, 9) / expected).isEqualTo(1, within(1e-3));
    }

    @Test
    void placesThePictureOfARowWhereTheRowIs() throws IOException {
        for (Features features :
                List.of(Features.pixels(), Features.ofModel(ModelFile.shipped()).orElseThrow())) {
            RowSpace space = new Spanning(noise(), features).finish();
            float[] point = space.place(noise().images().picture(7));
            assertThat(space.points().squaredDistance(7, point)).isLessThan(1e-3f);
        }
    }

    @Test
    void givesTheSamePointsAgain() {
        RowSpace first = new Spanning(noise(), Features.pixels()).finish();
        assertThat(new Spanning(noise(), Features.pixels()).finish().points().values())
                .isEqualTo(first.points().values());
    }

    /** Of 1,200 rows, each of three steps reads every third one. */
    @Test
    void theOutlineGrowsEvenlyLongBeforeThePointsAreKnown() {
        Spanning spanning = new Spanning(noise(1_200), Features.pixels());
        assertThat(spanning.outline()).isNull();
        for (int step = 1; step <= 3; step++) {
            spanning.next();
            float[] places = Objects.requireNonNull(spanning.outline()).values();
            assertThat(places).hasSize(2 * 1_200);
            for (int row = 0; row < 1_200; row++) {
                assertThat(Float.isNaN(places[2 * row])).isEqualTo(row % 3 >= step);
            }
        }
        assertThat(spanning.outline()).isSameAs(spanning.outline());
    }

    @Test
    void theOutlineByAModelIsLastOnTheAxesOfThePoints() throws IOException {
        int rows = 11_600; // more than the sample
        Spanning spanning =
                new Spanning(noise(rows), Features.ofModel(FactsByHand.model()).orElseThrow());
        Points points = spanning.finish().points();
        Points outline = Objects.requireNonNull(spanning.outline());
        for (int row = 0; row < rows; row++) {
            for (int axis = 0; axis < 2; axis++) {
                assertThat(outline.values()[2 * row + axis])
                        .isEqualTo(points.values()[row * points.dimensions() + axis], within(1e-3f));
            }
        }
    }

    @Test
    void refusesNoRows() {
        DataSet none = DataSet.of(List.of(), new byte[0], Classes.DIGITS);
        assertThatThrownBy(() -> new Spanning(none, Features.pixels()))
                .hasMessage("expected 1 to 300,000 rows to compare, found 0");
    }

    static DataSet noise() {
        return noise(ROWS);
    }

    private static DataSet noise(int rows) {
        Random random = new Random(2);
        List<Picture> pictures = Stream.generate(() -> {
                    byte[] pixels = new byte[Picture.SIZE];
                    random.nextBytes(pixels);
                    Arrays.fill(pixels, 0, random.nextInt(600), (byte) 0);
                    return new Picture(pixels);
                })
                .limit(rows)
                .toList();
        return DataSet.of(pictures, new byte[rows], Classes.DIGITS);
    }
}
