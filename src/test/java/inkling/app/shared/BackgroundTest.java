package inkling.app.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final Background background = Background.inline();
    private final List<Object> heard = new ArrayList<>();

    @Test
    void handsOverWhatCameOfTheWork() {
        background.run(() -> 7, heard::add, heard::add);
        assertThat(heard).containsExactly(7);
    }

    @Test
    void handsOverAnErrorAsAFailure() {
        background.run(
                () -> {
                    throw new OutOfMemoryError("heap");
                },
                heard::add,
                problem -> heard.add(problem.getMessage()));
        assertThat(heard).containsExactly("java.lang.OutOfMemoryError: heap");
    }

    @Test
    void isIdleOnlyWhenTheResultIsHandedOver() {
        background.run(() -> 7, result -> heard.add(background.isIdle()), heard::add);
        assertThat(heard).containsExactly(false);
        assertThat(background.isIdle()).isTrue();
    }

    @Test
    void onceClosedNothingIsBegunAnyMore() {
        Background closed = new Background();
        closed.close();
        closed.run(() -> 7, heard::add, heard::add);
        assertThat(closed.isIdle()).isTrue();
        assertThat(heard).isEmpty();
    }

    @Test
    void whatComesOfWorkAfterwardsIsNotHandedOver() {
        WorkByHand work = new WorkByHand();
        Background closed = Background.on(work);
        closed.run(() -> 7, heard::add, heard::add);
        assertThat(closed.isClosed()).isFalse();
        closed.close();
        assertThat(closed.isClosed()).isTrue();
        work.doAll();
        assertThat(heard).isEmpty();
        assertThat(closed.isIdle()).isTrue();
    }
}
