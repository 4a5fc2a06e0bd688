package inkling.app.shared.open;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Background;
import inkling.app.shared.WorkByHand;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongTaskTest {
    private final WorkByHand work = new WorkByHand();
    private final LongTask task = new LongTask(Background.on(work));
    private final List<String> delivered = new ArrayList<>();

    @Test
    void saysHowFarItIs() {
        List<Double> parts = new ArrayList<>();
        task.partProperty().subscribe(part -> parts.add(part.doubleValue()));
        begin("one", 0.25, 0.5);
        assertThat(task.busyProperty().get()).isTrue();
        assertThat(task.textProperty().get()).isEqualTo("one");

        work.doAll();

        assertThat(parts).containsExactly(-1.0, 0.25, 0.5);
        assertThat(delivered).containsExactly("one");
        assertThat(task.busyProperty().get()).isFalse();
    }

    @Test
    void dropsWhatIsStoppedAndTellsItToStop() {
        List<String> stops = new ArrayList<>();
        task.whenStopped(() -> stops.add("stopped"));
        begin("one", 0.5);
        task.stop();
        work.doAll();

        assertThat(delivered).isEmpty();
        assertThat(stops).containsExactly("stopped");
        assertThat(task.busyProperty().get()).isFalse();

        task.stop();
        assertThat(stops).hasSize(1);
    }

    @Test
    void dropsWhatANewerOneReplaces() {
        begin("one");
        begin("two");
        work.doAll();
        assertThat(delivered).containsExactly("two");
    }

    private void begin(String name, double... parts) {
        task.run(
                name,
                progress -> {
                    for (double part : parts) {
                        progress.reached(part);
                    }
                    return name;
                },
                delivered::add,
                problem -> delivered.add("failed"));
    }
}
