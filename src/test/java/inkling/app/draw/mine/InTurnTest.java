package inkling.app.draw.mine;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Background;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InTurnTest {
    private final List<String> done = new ArrayList<>();
    private final InTurn inTurn = new InTurn(Background.inline());

    @Test
    void workAskedForMeanwhileWaitsForItsTurn() {
        inTurn.run(
                () -> {
                    inTurn.run(() -> "second", done::add, problem -> done.add(problem.getMessage()));
                    return "first";
                },
                done::add,
                problem -> done.add(problem.getMessage()));
        assertThat(done).containsExactly("first", "second");
    }

    @Test
    void goesOnAfterAFailure() {
        inTurn.run(
                () -> {
                    throw new IOException("no");
                },
                value -> done.add("yes"),
                problem -> done.add(problem.getMessage()));
        inTurn.run(() -> "yes", done::add, problem -> done.add(problem.getMessage()));
        assertThat(done).containsExactly("no", "yes");
    }
}
