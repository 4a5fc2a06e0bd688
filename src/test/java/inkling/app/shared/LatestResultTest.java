package inkling.app.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestResultTest {
    private final WorkByHand work = new WorkByHand();
    private final List<Exception> failures = new ArrayList<>();
    private final Background background = Background.on(work);
    private final LatestResult<Integer, Integer> half = new LatestResult<>(background, LatestResultTest::half);

    @Test
    void showsEarlierResultsWhileItFollowsItsInputs() {
        half.follow(2);
        half.follow(4);
        work.doAll();
        assertThat(half.property().get()).isEqualTo(2);
        half.follow(6);
        assertThat(half.property().get()).isEqualTo(2);
        work.doAll();
        assertThat(half.property().get()).isEqualTo(3);
    }

    @Test
    void dropsEarlierResultsOnceItIsRestarted() {
        half.follow(2);
        half.restart(8);
        assertThat(half.property().get()).isNull();
        work.doOne();
        assertThat(half.property().get()).isEqualTo(4);
        half.follow(10);
        half.restart(null);
        work.doAll();
        assertThat(half.property().get()).isNull();
    }

    @Test
    void hasNoResultAfterAFailureButReportsIt() {
        background.setReporter(failures::add);
        half.follow(2);
        work.doAll();
        half.follow(3);
        work.doAll();
        assertThat(half.property().get()).isNull();
        assertThat(failures).hasSize(1);
        assertThat(half.failedProperty().get()).isTrue();
        half.follow(4);
        assertThat(half.failedProperty().get()).isFalse();
        work.doAll();
        assertThat(half.property().get()).isEqualTo(2);
    }

    private static int half(int number) {
        if (number % 2 != 0) {
            throw new IllegalArgumentException("expected an even number, got " + number);
        }
        return number / 2;
    }
}
