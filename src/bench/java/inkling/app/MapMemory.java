package inkling.app;

import inkling.app.shared.Session;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Sprite;
import inkling.files.UserFolder;
import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * Pans, zooms, colors and lays out the map again and again, and prints after each layout what memory is in use after garbage
 * collections: heap, direct buffers, and the whole process. A program of its own, with the number of layouts as its argument: so two
 * runs do the same amount of work.
 */
public final class MapMemory {
    /** Rows of a map that is laid out again: each time one row more, since maps seen before are stored. */
    private static final int FEW_ROWS = 4_000;

    /** Every so many layouts all rows are shown again, similar in the other way. */
    private static final int ROUNDS = 6;

    private final Window window = new Window(Launch.plain());
    private final Stage stage = new Stage();
    private int moves;
    private int layouts;

    public static void main(String[] arguments) throws Exception {
        UserFolder.use(Files.createTempDirectory("inkling-memory"));
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        MapMemory map = onScreen(MapMemory::new);
        try {
            map.walk(Integer.parseInt(arguments[0]));
        } catch (Exception e) {
            e.printStackTrace(System.out); // the window has its own handler, which writes to a file
        }
        Runtime.getRuntime().halt(0);
    }

    private void walk(int rounds) throws Exception {
        onScreen(() -> {
            window.open(stage);
            return true;
        });
        Session session = window.session();
        while (!onScreen(() -> session.getModel() != null && isRead(session.getData()))) {
            Thread.sleep(50);
        }
        untilIdle();
        DataSet all = session.getData();
        onScreen(() -> {
            ((ButtonBase) find("#as-map")).fire();
            return true;
        });
        untilIdle();
        Instant start = Instant.now();
        for (int round = 0; round < rounds; round++) {
            DataSet set = round % ROUNDS == 0 ? all : first(all, FEW_ROWS + round);
            onScreen(() -> {
                session.useData(set);
                return true;
            });
            untilIdle();
            layouts++;
            choose("#map-by", round / ROUNDS % 2);
            for (int color = 0; color < 4; color++) {
                choose("#map-color", color * 3);
                untilIdle();
                moveAround();
            }
            report(Duration.between(start, Instant.now()));
        }
    }

    private static boolean isRead(DataSet data) {
        return data != null && data.rows() == data.labels().rows();
    }

    private static DataSet first(DataSet all, int rows) {
        byte[] labels = new byte[rows];
        byte[][] blocks = new byte[(rows + Sprite.BLOCK_ROWS - 1) / Sprite.BLOCK_ROWS][];
        for (int row = 0; row < rows; row++) {
            labels[row] = (byte) all.label(row);
            blocks[row / Sprite.BLOCK_ROWS] = all.images().block(row);
        }
        return new DataSet(new Sprite(blocks, rows), new OneHotLabels(labels, all.classes()), rows * 4 / 5);
    }

    private void moveAround() throws Exception {
        press(KeyCode.DIGIT0, false);
        for (int i = 0; i < 9; i++) {
            press(KeyCode.PLUS, false);
            for (KeyCode arrow : List.of(KeyCode.LEFT, KeyCode.UP, KeyCode.RIGHT, KeyCode.DOWN)) {
                press(arrow, true);
            }
        }
        press(KeyCode.RIGHT, false);
    }

    private void press(KeyCode code, boolean control) throws Exception {
        moves++;
        onScreen(() -> {
            find("#map").fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
            return true;
        });
        CountDownLatch painted = new CountDownLatch(1);
        onScreen(() -> {
            Runnable[] listener = new Runnable[1];
            listener[0] = () -> {
                stage.getScene().removePostLayoutPulseListener(listener[0]);
                painted.countDown();
            };
            stage.getScene().addPostLayoutPulseListener(listener[0]);
            Platform.requestNextPulse();
            return true;
        });
        painted.await();
    }

    private void choose(String menu, int item) throws Exception {
        onScreen(() -> {
            MenuButton button = (MenuButton) find(menu);
            if (button.getOnShowing() != null) {
                button.getOnShowing().handle(null); // fills it
            }
            button.getItems().get(item % button.getItems().size()).fire();
            return true;
        });
    }

    private void report(Duration after) throws InterruptedException, IOException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(200); // cleaners of direct buffers run in a thread of their own
        }
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        long other = ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage().getUsed();
        long direct = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
        String process = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .findFirst()
                .orElse("");
        System.out.printf(
                "%d s, %d moves, %d layouts: heap %.1f MB, classes and code %.1f MB, direct %.1f MB, process %s%n",
                after.toSeconds(), moves, layouts, heap / 1e6, other / 1e6, direct / 1e6, process);
    }

    private Node find(String selector) {
        return stage.getScene().lookup(selector);
    }

    private void untilIdle() throws Exception {
        int quiet = 0;
        while (quiet < 5) {
            Thread.sleep(20);
            quiet = onScreen(window::isIdle) ? quiet + 1 : 0;
        }
    }

    private static <T> T onScreen(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
