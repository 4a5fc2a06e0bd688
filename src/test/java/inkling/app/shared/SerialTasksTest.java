package inkling.app.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SerialTasksTest {
    private final List<String> done = new ArrayList<>();
    private final SerialTasks tasks = new SerialTasks(Background.inline());

    @Test
    void workSubmittedMeanwhileWaitsForItsTurn() {
        tasks.run(
                () -> {
                    tasks.run(() -> "second", done::add, problem -> done.add(problem.getMessage()));
                    return "first";
                },
                done::add,
                problem -> done.add(problem.getMessage()));
        assertThat(done).containsExactly("first", "second");
    }

    @Test
    void goesOnAfterAFailure() {
        tasks.run(
                () -> {
                    throw new IOException("no");
                },
                value -> done.add("yes"),
                problem -> done.add(problem.getMessage()));
        tasks.run(() -> "yes", done::add, problem -> done.add(problem.getMessage()));
        assertThat(done).containsExactly("no", "yes");
    }
}
