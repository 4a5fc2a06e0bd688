package inkling.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowSetTest {
    private final RowSet some = RowSet.of(7, 2, 300, 2);

    @Test
    void holdsEachRowOnceInRisingOrder() {
        assertThat(some.stream()).containsExactly(2, 7, 300);
        assertThat(some.size()).isEqualTo(3);
        assertThat(some.has(7)).isTrue();
        assertThat(some.has(8)).isFalse();
        assertThat(some.has(-1)).isFalse();
        assertThat(RowSet.of(0).has(0)).isTrue();
        assertThat(some).isNotEqualTo(RowSet.of(2, 7)).isNotEqualTo(null);
    }

    @Test
    void joinsAndSubtractsWithoutChangingEither() {
        RowSet others = RowSet.range(5, 9);

        assertThat(some.with(others)).isEqualTo(RowSet.of(2, 5, 6, 7, 8, 300));
        assertThat(some.without(others)).isEqualTo(RowSet.of(2, 300)).hasSameHashCodeAs(RowSet.of(300, 2));
        assertThat(some).isEqualTo(RowSet.of(2, 7, 300));
    }

    @Test
    void cutsOutAPart() {
        assertThat(some.within(3, 300)).isEqualTo(RowSet.of(7));
        assertThat(some.within(0, 1_000)).isEqualTo(some);
        assertThat(some.within(0, 301)).isSameAs(some);
        assertThat(some.within(1, 301)).isNotSameAs(some).isEqualTo(some);
        assertThat(some.within(400, 500)).isEqualTo(RowSet.NONE);
        assertThat(some.within(-5, 3)).isEqualTo(RowSet.of(2));
        assertThat(some.within(-5, -1).isEmpty()).isTrue();
        assertThat(some.within(9, 3).isEmpty()).isTrue();
        assertThat(some.count(2, 8)).isEqualTo(2);
        assertThat(some.count(8, 2)).isZero();
    }
}
