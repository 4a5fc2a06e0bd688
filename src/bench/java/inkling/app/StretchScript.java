package inkling.app;

import inkling.app.shared.ScreenName;
import inkling.app.shared.chart.ChartPicture;
import inkling.files.UserFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/** A first visit to everything that has stalled the FX thread, step by step; prints the long stretches of each step. */
public final class StretchScript extends Application {
    private static final Path RUN = Path.of("src/test/resources/golden/runs/20261129-230033-tiny");
    private static final int RUNS = 200;
    /** 12.8 megapixels. */
    private static final int WIDTH = 4130;

    private static final int HEIGHT = 3100;

    private final FxWatch watch = new FxWatch();
    private Window window;
    private Stage stage;

    /** Java would not start an application on the class path by itself. */
    public static final class Main {
        public static void main(String... arguments) throws IOException {
            Logger.getLogger("").setLevel(Level.WARNING); // ND4J logs at length what it runs on
            Path user = Files.createTempDirectory("inkling");
            UserFolder.use(user);
            for (int i = 0; i < RUNS; i++) {
                copy(RUN, user.resolve("runs/20261129-%06d-tiny".formatted(i)));
            }
            launch(StretchScript.class, Launch.plain().arguments());
        }
    }

    @Override
    public void init() {
        window = new Window(Launch.of(getParameters().getNamed()));
    }

    @Override
    public void start(Stage primary) {
        watch.start();
        stage = primary;
        window.theme().use();
        Platform.runLater(() -> window.open(stage));
        Thread script = new Thread(() -> {
            int code = 1;
            try {
                play();
                code = 0;
            } catch (Exception e) {
                e.printStackTrace();
            }
            Runtime.getRuntime().halt(code);
        });
        script.start();
    }

    private void play() throws Exception {
        settle();
        report("start");
        for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT)) {
            type(key);
        }
        report("select rows");
        fire("#as-groups");
        report("groups");
        fire("#as-wall");
        report("wall again");
        fire("#theme");
        report("theme switch on Explore");
        fire("#theme");
        report("and back");
        open(ScreenName.DRAW);
        report("first visit of Draw");
        draw();
        report("draw a digit");
        Image picture = onScreen(StretchScript::page);
        onScreen(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(picture);
            return Clipboard.getSystemClipboard().setContent(content);
        });
        settle();
        watch.take();
        type(KeyCode.CONTROL, KeyCode.V);
        report("paste 12.8 megapixels");
        fire("#theme");
        report("theme switch on Draw");
        open(ScreenName.TRAIN);
        report("first visit of Train, 200 runs");
        onScreen(() -> ChartPicture.of(stage.getScene().lookup(".watch")));
        report("picture of the charts");
        fire("#theme");
        report("theme switch on Train");
        inside();
        open(ScreenName.EXPLORE);
        report("Explore again");
    }

    private void inside() throws Exception {
        open(ScreenName.INSIDE);
        report("first visit of Inside");
        draw();
        report("draw a digit there");
        hold("#maps-1");
        report("hold a number");
        draw();
        report("draw while it is held");
        for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT)) {
            type(key);
        }
        report("walk");
        hold("#score-1");
        report("hold a score");
        for (String mode : List.of("why", "build", "value")) {
            fire("#inside-" + mode);
            report("switch to " + mode);
        }
        fire("#inside-learn");
        LockSupport.parkNanos(5_000_000_000L);
        draw();
        fire("#learn-stop");
        report("learn, draw, stop");
        fire("#theme");
        report("theme switch on Inside");
    }

    private void report(String step) throws Exception {
        settle();
        List<FxWatch.Stretch> found = watch.take();
        System.out.printf("%s: %s%n", step, found.isEmpty() ? "nothing over 16 ms" : "");
        for (FxWatch.Stretch stretch : found) {
            System.out.printf(
                    "    %4.0f ms CPU, %4.0f ms in all: %s%n", stretch.cpu(), stretch.wall(), stretch.causes());
        }
    }

    /** Waits until nothing is under way, and a while longer for what is done when idle. */
    private void settle() throws Exception {
        int quiet = 0;
        while (quiet < 30) {
            LockSupport.parkNanos(20_000_000);
            quiet = onScreen(window::isIdle) ? quiet + 1 : 0;
        }
    }

    private void open(ScreenName screen) throws Exception {
        onScreen(() -> {
            window.session().open(screen);
            return screen;
        });
    }

    private void fire(String id) throws Exception {
        onScreen(() -> {
            ((ButtonBase) stage.getScene().lookup(id)).fire();
            return id;
        });
    }

    private void type(KeyCode... keys) throws Exception {
        onScreen(() -> {
            Robot robot = new Robot();
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
            return robot;
        });
        settle();
    }

    /** Clicks in the upper left of a node. */
    private void hold(String id) throws Exception {
        onScreen(() -> {
            Node node = stage.getScene().lookup(id);
            Bounds place = node.localToScreen(node.getBoundsInLocal());
            Robot robot = new Robot();
            robot.mouseMove(place.getMinX() + place.getWidth() / 4, place.getMinY() + place.getHeight() / 4);
            robot.mouseClick(MouseButton.PRIMARY);
            return robot;
        });
        settle();
    }

    /** A one. */
    private void draw() throws Exception {
        Robot robot = onScreen(Robot::new);
        Node pad = stage.getScene().lookup("#pad");
        for (int i = 0; i <= 20; i++) {
            int step = i;
            onScreen(() -> {
                Bounds place = pad.localToScreen(pad.getBoundsInLocal());
                robot.mouseMove(place.getCenterX(), place.getMinY() + place.getHeight() * (0.2 + 0.03 * step));
                if (step == 0) {
                    robot.mousePress(MouseButton.PRIMARY);
                } else if (step == 20) {
                    robot.mouseRelease(MouseButton.PRIMARY);
                }
                return robot;
            });
            LockSupport.parkNanos(10_000_000);
        }
    }

    /** A sheet of paper, not quite even, with a few thick strokes. */
    private static Image page() {
        WritableImage page = new WritableImage(WIDTH, HEIGHT);
        Random random = new Random(1);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                boolean ink = y > 1000 && y < 2000 && x % 1000 > 450 && x % 1000 < 550;
                page.getPixelWriter().setColor(x, y, Color.gray((ink ? 0.1 : 0.85) + 0.05 * random.nextDouble()));
            }
        }
        return page;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static <T> T onScreen(Callable<T> action) throws Exception {
        FutureTask<T> task = new FutureTask<>(action);
        Platform.runLater(task);
        return task.get();
    }
}
