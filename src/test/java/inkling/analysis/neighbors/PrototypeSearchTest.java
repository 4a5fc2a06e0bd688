package inkling.analysis.neighbors;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.DataSet;
import org.junit.jupiter.api.Test;

class PrototypeSearchTest {
    /** Rows 0 to 6 are training rows; the points of label 4 are 0, 10, 11, 12, 22. */
    private final DataSet data = NeighborsByHand.data(7, new int[] {4, 4, 4, 4, 4, 7, 7, 4}, new int[8]);

    private final Points points = new Points(new float[] {0, 10, 11, 12, 22, 5, 6, 11}, 1);

    @Test
    void goesFromClassToClass() {
        PrototypeSearch search = new PrototypeSearch(data, points);
        Prototypes found = search.next();
        int steps = 1;
        for (; search.hasNext(); steps++) {
            found = search.next();
        }
        assertThat(steps).isEqualTo(search.steps()).isEqualTo(10);
        assertThat(found.of(4).prototypes().get(0)).isEqualTo(2); // in the middle of the others
        assertThat(found.of(7).prototypes()).containsExactlyInAnyOrder(5, 6);
        assertThat(found.of(0).prototypes()).isEmpty();
    }

    @Test
    void leavesTestRowsOutAndChoosesEachRowOnce() {
        PrototypeSearch search = new PrototypeSearch(data, points);
        Prototypes found = search.next();
        while (search.hasNext()) {
            found = search.next();
        }
        assertThat(found.of(4).prototypes()).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
        assertThat(found.of(4).criticisms()).isEmpty();
        assertThat(found.place(2)).isEqualTo(1);
        assertThat(found.isPrototype(2)).isTrue();
        assertThat(found.place(7)).isZero();
    }
}
