package inkling.analysis.neighbors.prototypes;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.neighbors.Points;
import inkling.analysis.neighbors.Prototypes;
import inkling.analysis.neighbors.Prototypes.Examples;
import inkling.analysis.neighbors.similar.NeighborsByHand;
import inkling.data.DataSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrototypeSearchTest {
    /** Rows 0 to 6 are training rows; the points of label 4 are 0, 10, 11, 12, 22. */
    private final DataSet data =
            NeighborsByHand.data(7, new int[] {4, 4, 4, 4, 4, 7, 7, 4}, 100, 110, 111, 112, 122, 300, 301, 111);

    private final Points points = new Points(new float[] {0, 10, 11, 12, 22, 5, 6, 11}, 1);

    @Test
    void beginsWithTheRowThatIsMostLikeAllOthers() {
        Examples examples = PrototypeSearch.choose(data, points, 4);
        assertThat(examples.prototypes().get(0)).isEqualTo(2); // in the middle of the others
        assertThat(examples.prototypes()).containsExactlyInAnyOrder(0, 1, 2, 3, 4); // row 7 is a test row
        assertThat(examples.criticisms()).isEmpty(); // none are left
    }

    @Test
    void goesFromClassToClass() {
        PrototypeSearch search = new PrototypeSearch(data);
        double before = 0;
        while (search.hasNext()) {
            double done = search.next();
            assertThat(done).isGreaterThanOrEqualTo(before);
            before = done;
        }
        assertThat(before).isEqualTo(1);
        Prototypes found = search.result();
        assertThat(IntStream.range(0, data.rows()).filter(found::isPrototype)).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void numbersWhatWasChosen() {
        Prototypes found = new Prototypes(List.of(new Examples(List.of(5, 3), List.of(8))));
        assertThat(found.place(3)).isEqualTo(2);
        assertThat(found.place(8)).isEqualTo(1);
        assertThat(found.place(7)).isZero();
        assertThat(found.isPrototype(3)).isTrue();
        assertThat(found.isPrototype(8)).isFalse();
    }
}
