package inkling.app.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
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

    /** Such as a drawing that is saved a moment before the window closes. */
    @Test
    void whatIsStoredIsStoredThoughTheWindowCloses() throws InterruptedException {
        Background closing = Background.on(Executors.newCachedThreadPool());
        SerialTasks storing = SerialTasks.thatStore(closing);
        List<String> stored = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        storing.run(
                () -> {
                    begun.countDown();
                    closed.await();
                    return stored.add("first");
                },
                value -> done.add("shown"),
                problem -> done.add("failed"));
        storing.run(
                () -> {
                    throw new IOException("no room");
                },
                value -> done.add("shown"),
                problem -> done.add("failed"));
        storing.run(() -> stored.add("third"), value -> done.add("shown"), problem -> done.add("failed"));
        begun.await();
        Thread window = new Thread(closing::close);
        window.start();
        while (!closing.isClosed()) {
            Thread.onSpinWait();
        }
        closed.countDown();
        window.join();
        assertThat(stored).containsExactly("first", "third");
        assertThat(done).isEmpty();
    }
}
