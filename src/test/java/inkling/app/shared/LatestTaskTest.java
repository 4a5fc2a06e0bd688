package inkling.app.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTaskTest {
    private final WorkByHand work = new WorkByHand();
    private final List<Object> handedOver = new ArrayList<>();
    private final LatestTask<Integer, Integer> task = Background.on(work)
            .latest(number -> 100 / number, handedOver::add, problem -> handedOver.add(problem.getMessage()));

    @Test
    void worksOnTheLatestInputThatWaits() {
        task.submit(1);
        task.submit(2);
        task.submit(4);
        work.doAll();
        assertThat(handedOver).containsExactly(25);
    }

    @Test
    void handsAFailureToItsHandlerAndGoesOn() {
        task.submit(0);
        work.doOne();
        task.submit(5);
        work.doAll();
        assertThat(handedOver).containsExactly("/ by zero", 20);
    }
}
