package inkling.learn.filters;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.Classifier;
import inkling.learn.inside.MapName;
import inkling.learn.inside.Place;
import inkling.nn.Parameter;
import org.junit.jupiter.api.Test;

class FiltersTest {
    private static final Classifier MODEL = SmallModels.random();
    private static final Filters FILTERS = new Filters(MODEL);

    private static float[] parameter(String name) {
        return MODEL.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::values)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aConvolutionsWindowsAreThoseOfItsKernel() {
        Filter filter = FILTERS.of(new MapName(1, 5));
        float[] kernel = parameter("conv2.kernel"); // [5, 5, 4, 6]
        assertThat(filter.kind()).isEqualTo(Filter.Kind.CONVOLUTION);
        assertThat(filter.channels()).isEqualTo(4);
        assertThat(filter.weight(3, 1, 2)).isEqualTo(kernel[((3 * 5 + 1) * 4 + 2) * 6 + 5]);
    }

    @Test
    void aUnitsWeightsLieAsTheMapsThatItReads() {
        Filter filter = FILTERS.of(new MapName(2, 3));
        assertThat(filter.kind()).isEqualTo(Filter.Kind.UNIT);
        assertThat(filter.rows()).isEqualTo(3);
        assertThat(filter.weight(2, 1, 4)).isEqualTo(parameter("dense1.kernel")[((2 * 3 + 1) * 6 + 4) * 7 + 3]);
        assertThat(FILTERS.of(new MapName(3, 0)).kind()).isEqualTo(Filter.Kind.SCORE);
    }

    @Test
    void theMapsWithTheLargestWeightsComeFirst() {
        Filter filter =
                new Filter(new MapName(0, 0), Filter.Kind.CONVOLUTION, 1, 2, 3, new float[] {1, -4, 2, 1, 1, 3});
        assertThat(filter.byStrength()).containsExactly(1, 2, 0); // 5, 5, 2: of equal ones the first
        assertThat(filter.strongest()).isEqualTo(4);
    }

    @Test
    void everyLayerOfAStageBelongsToItsMap() {
        assertThat(FILTERS.mapAt(new Place(3, 1, 1, 2))).contains(new MapName(0, 2));
        assertThat(FILTERS.mapAt(new Place(0, 1, 1, 2))).contains(new MapName(0, 2));
        assertThat(FILTERS.mapAt(new Place(Place.PICTURE, 1, 1, 0))).isEmpty();
    }

    @Test
    void onlyTheScoresCannotBeSwitchedOff() {
        assertThat(FILTERS.canSwitchOff(new MapName(2, 3))).isTrue();
        assertThat(FILTERS.canSwitchOff(new MapName(3, 3))).isFalse();
    }
}
