package inkling.app;

import inkling.app.shared.ScreenName;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/**
 * A digit drawn as soon as the window of a new process has both a pad and a model: prints how many milliseconds after the last
 * movement of the pen its answer was there.
 */
public final class FirstDigit extends Application {
    private static final int MOVEMENTS = 40;

    private Window window;
    private Stage stage;
    private volatile long answered;

    /** Java would not start an application on the class path by itself. */
    public static final class Main {
        public static void main(String... arguments) {
            Logger.getLogger("").setLevel(Level.WARNING);
            launch(FirstDigit.class, new Launch(null, null, ScreenName.DRAW).arguments());
        }
    }

    @Override
    public void init() {
        window = new Window(Launch.of(getParameters().getNamed()));
    }

    @Override
    public void start(Stage primary) {
        stage = primary;
        window.open(stage);
        window.session().pad().drawingProperty().addListener((property, before, now) -> answered = System.nanoTime());
        new Thread(this::draw).start();
    }

    private void draw() {
        try {
            while (onScreen(() -> window.session().getModel() == null)) {
                LockSupport.parkNanos(1_000_000);
            }
            long model = System.currentTimeMillis()
                    - ManagementFactory.getRuntimeMXBean().getStartTime();
            Robot robot = onScreen(Robot::new);
            long begun = 0;
            for (int i = 0; i <= MOVEMENTS; i++) {
                LockSupport.parkNanos(15_000_000);
                begun = System.nanoTime();
                int movement = i;
                onScreen(() -> move(robot, movement));
            }
            LockSupport.parkNanos(1_000_000_000);
            System.out.printf(
                    "model after %d ms, answered %.0f ms after the pen came to rest%n",
                    model, (answered - begun) / 1e6);
        } catch (Exception e) {
            e.printStackTrace();
        }
        Runtime.getRuntime().halt(0);
    }

    /** Along an eight; the pen touches at the first movement. */
    private boolean move(Robot robot, int movement) {
        Node pad = stage.getScene().lookup("#pad");
        double angle = 2 * Math.PI * movement / MOVEMENTS;
        double side = pad.getLayoutBounds().getWidth();
        robot.mouseMove(
                pad.localToScreen(side * (0.5 + 0.18 * Math.sin(2 * angle)), side * (0.5 - 0.3 * Math.cos(angle))));
        if (movement == 0) {
            robot.mousePress(MouseButton.PRIMARY);
        }
        return true;
    }

    private static <T> T onScreen(Callable<T> action) throws Exception {
        FutureTask<T> task = new FutureTask<>(action);
        Platform.runLater(task);
        return task.get();
    }
}
