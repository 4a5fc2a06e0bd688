package inkling.app.shared.map;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.FactsByHand;
import inkling.app.explore.SampleData;
import inkling.app.shared.MapState.Similarity;
import inkling.app.shared.model.Lens;
import inkling.data.DataSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class MapSubjectTest {
    private final DataSet digits = SampleData.rows(20);
    private final Lens lens = new Lens(FactsByHand.model(), "mlp", null);

    @Test
    void saysInOneSentenceWhyThereIsNoMap() {
        assertThat(MapSubject.problem(digits, Similarity.MODEL, null)).startsWith("There is no model");
        assertThat(MapSubject.problem(SampleData.letters(60), Similarity.MODEL, lens))
                .isEqualTo("“mlp” distinguishes other classes than this data set has: choose “similar as pixels”.");
        assertThat(MapSubject.problem(SampleData.rows(1), Similarity.PIXELS, lens))
                .isEqualTo("A map needs at least two pictures.");
        assertThat(MapSubject.problem(SampleData.eightMillion(), Similarity.PIXELS, null))
                .isEqualTo("A map of 8,000,000 pictures would take too long: 300,000 is the most.");
        assertThat(MapSubject.problem(digits, Similarity.PIXELS, null)).isEmpty();
        assertThat(MapSubject.problem(SampleData.letters(60), Similarity.PIXELS, lens))
                .isEmpty();
    }

    @Test
    void aMapOfPixelsIsTheSameWithEveryModel() {
        assertThat(MapSubject.of(digits, Similarity.PIXELS, lens))
                .isEqualTo(MapSubject.of(digits, Similarity.PIXELS, null));
        assertThat(MapSubject.of(digits, Similarity.MODEL, lens))
                .isNotEqualTo(MapSubject.of(digits, Similarity.PIXELS, lens));
    }
}
