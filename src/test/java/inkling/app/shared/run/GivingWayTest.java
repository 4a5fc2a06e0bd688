package inkling.app.shared.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class GivingWayTest {
    private final List<Long> rests = new ArrayList<>();
    private long milliseconds = 1;
    private final GivingWay way = new GivingWay(() -> TimeUnit.MILLISECONDS.toNanos(milliseconds), this::rest);

    @Test
    void nothingRestsBeforeThePenMoves() {
        way.begin();
        work(5);
        work(5);

        assertThat(rests).isEmpty();
    }

    @Test
    void whileThePenMovesTheTrainingRestsThreeTimesAsLongAsItWorks() {
        way.begin();
        work(5);
        way.move();
        work(7);
        way.move();
        work(2);

        assertThat(rests).containsExactly(21L, 6L);
    }

    @Test
    void aMomentAfterItsLastMovementThePenNoLongerCounts() {
        way.begin();
        way.move();
        work(99);
        milliseconds += 1000;
        work(5);
        way.move();
        work(100);

        assertThat(rests).hasSize(1);
    }

    @Test
    void noRestIsLong() {
        way.begin();
        work(2000);
        way.move();
        work(90);

        assertThat(rests).containsExactly(100L);
    }

    @Test
    void aPauseIsNoWork() {
        way.begin();
        work(5);
        milliseconds += 60_000;
        way.begin();
        way.move();
        work(5);

        assertThat(rests).containsExactly(15L);
    }

    private void work(long duration) {
        milliseconds += duration;
        way.rest();
    }

    private void rest(long nanos) {
        rests.add(TimeUnit.NANOSECONDS.toMillis(nanos));
        milliseconds += TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
