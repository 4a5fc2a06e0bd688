package inkling.app.explore.find;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.explore.SampleData;
import inkling.data.DataSet;
import inkling.data.Split;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoundRowsTest {
    private final DataSet data = SampleData.rows(100);

    @Test
    void showsAllRowsInSpriteOrderWithoutAFilter() {
        assertThat(rows(Filter.NONE)).containsExactly(IntStream.range(0, 100).toArray());
    }

    @Test
    void showsOneSplit() {
        assertThat(rows(new Filter(Split.TRAIN, Set.of())))
                .containsExactly(IntStream.range(0, 80).toArray());
        assertThat(rows(new Filter(Split.TEST, Set.of())))
                .containsExactly(IntStream.range(80, 100).toArray());
    }

    @Test
    void showsSomeLabelsOfOneSplit() {
        assertThat(rows(new Filter(Split.TEST, Set.of(3, 7)))).containsExactly(83, 87, 93, 97);
    }

    @Test
    void showsNothingOfASplitThatIsNotReadYet() {
        DataSet halfRead = SampleData.read(50, 100);

        assertThat(FoundRows.of(halfRead, new Filter(Split.TEST, Set.of())).size())
                .isZero();
        assertThat(FoundRows.of(halfRead, new Filter(Split.TRAIN, Set.of())).size())
                .isEqualTo(50);
    }

    @Test
    void findsThePlaceOfEveryRowAndNoOther() {
        for (Filter filter : new Filter[] {
            Filter.NONE,
            new Filter(Split.TEST, Set.of()),
            new Filter(null, Set.of(4)),
            new Filter(Split.TRAIN, Set.of(0, 9))
        }) {
            FoundRows shown = FoundRows.of(data, filter);
            for (int row = 0; row < data.rows(); row++) {
                int place = shown.place(row);
                assertThat(place >= 0).isEqualTo(filter.allows(data, row));
                if (place >= 0) {
                    assertThat(shown.row(place)).isEqualTo(row);
                }
            }
        }
    }

    @Test
    void travelsToTheNextRowOnShow() {
        FoundRows sevens = FoundRows.of(data, 7, 17, 27);

        assertThat(sevens.nearestPlace(0)).isEqualTo(0);
        assertThat(sevens.nearestPlace(8)).isEqualTo(1);
        assertThat(sevens.nearestPlace(99)).isEqualTo(2);
        assertThat(FoundRows.of(data).nearestPlace(5)).isEqualTo(-1);
    }

    private int[] rows(Filter filter) {
        FoundRows shown = FoundRows.of(data, filter);
        return IntStream.range(0, shown.size()).map(shown::row).toArray();
    }
}
