package inkling.app;

import inkling.app.shared.Session;
import inkling.app.shared.Settings;
import inkling.app.shared.Theme;
import inkling.app.shared.kit.InTurn;
import inkling.app.shared.kit.files.FileDialogs;
import inkling.files.UserFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What a person at the window can do, in words, for the tests that drive the real one. Each test opens its own window;
 * what it keeps lies in a folder of the test. Nothing sleeps: {@link #until} waits for a condition.
 */
public abstract class WindowSteps {
    private static final int PATIENCE_SECONDS = 20;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Window window;

    @TempDir
    protected Path folder;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    final void openStage() throws TimeoutException {
        UserFolder.use(folder.resolve("user"));
        stage = FxToolkit.registerStage(Stage::new);
    }

    @AfterEach
    final void closeStage() {
        onScreen(() -> {
            stage.close();
            return stage;
        });
        if (window != null) {
            window.close();
        }
    }

    /** Opens the program's window with nothing loaded. */
    protected final void open() {
        open(FileDialogs.ofSystem());
    }

    /** The same, where somebody else answers the dialogs. */
    protected final void open(FileDialogs dialogs) {
        open(new Window(new Settings(folder.resolve("settings.properties")), dialogs));
    }

    private void open(Window opened) {
        window = opened;
        onScreen(() -> {
            window.open(stage);
            return window;
        });
        settle();
    }

    /** Opens a node by itself, in the program's style. */
    protected final void open(Parent node, double width, double height) {
        onScreen(() -> {
            Scene scene = new Scene(node, width, height);
            new Theme(new Settings(folder.resolve("settings.properties"))).apply(scene);
            stage.setScene(scene);
            stage.show();
            return scene;
        });
        settle();
    }

    protected final Window window() {
        return window;
    }

    protected final Session session() {
        return window.session();
    }

    protected final void resize(double width, double height) {
        onScreen(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            return stage;
        });
        settle();
    }

    /** The node with an id ({@code "#grid"}) or another selector. */
    protected final <T extends Node> T find(String selector, Class<T> type) {
        return robot.lookup(selector).queryAs(type);
    }

    /** Whether a node with this selector is to be seen. */
    protected final boolean sees(String selector) {
        return robot.lookup(selector).queryAll().stream().anyMatch(WindowSteps::visible);
    }

    /** What a label, a button or a chip says. */
    protected final String text(String selector) {
        return onScreen(find(selector, Labeled.class)::getText);
    }

    /** What all labels with this selector say that are to be seen. */
    protected final List<String> texts(String selector) {
        return robot.lookup(selector).queryAll().stream()
                .filter(node -> node instanceof Labeled && visible(node))
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    protected final void clickOn(String selector) {
        robot.clickOn(selector);
        settle();
    }

    /** Clicks at a point of a node, from its left upper corner. */
    protected final void clickAt(Node node, double x, double y) {
        robot.clickOn(onScreen(() -> node.localToScreen(x, y)));
        settle();
    }

    protected final void moveTo(Node node, double x, double y) {
        robot.moveTo(onScreen(() -> node.localToScreen(x, y)), Motion.DIRECT);
        settle();
    }

    /** Presses at the first point of a node, passes the others, and lets go at the last. */
    protected final void drag(Node node, Point2D... points) {
        moveTo(node, points[0].getX(), points[0].getY());
        robot.press(MouseButton.PRIMARY);
        for (Point2D point : points) {
            moveTo(node, point.getX(), point.getY());
        }
        robot.release(MouseButton.PRIMARY);
        settle();
    }

    /** Draws a 4 on the pad. */
    protected final void drawFour() {
        Node pad = find("#pad", Node.class);
        double side = onScreen(() -> pad.getLayoutBounds().getWidth());
        drag(
                pad,
                new Point2D(0.7 * side, 0.15 * side),
                new Point2D(0.3 * side, 0.5 * side),
                new Point2D(0.75 * side, 0.5 * side));
        drag(pad, new Point2D(0.65 * side, 0.2 * side), new Point2D(0.55 * side, 0.85 * side));
    }

    /** Turns the wheel over a node's middle: down for more than 0. */
    protected final void turnWheel(Node node, int notches) {
        Bounds bounds = onScreen(node::getLayoutBounds);
        moveTo(node, bounds.getCenterX(), bounds.getCenterY());
        robot.scroll(Math.abs(notches), notches > 0 ? VerticalDirection.DOWN : VerticalDirection.UP);
        settle();
    }

    /** Presses keys together: {@code press(KeyCode.CONTROL, KeyCode.G)}. */
    protected final void press(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    /** Does something while a key is held down. */
    protected final void holding(KeyCode key, Runnable action) {
        robot.press(key);
        try {
            action.run();
        } finally {
            robot.release(key);
        }
        settle();
    }

    protected final void type(String words) {
        robot.write(words);
        settle();
    }

    /** Waits until something is so. */
    protected final void until(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS, TimeUnit.SECONDS, (Callable<Boolean>) () -> onScreen(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("waited " + PATIENCE_SECONDS + " s in vain: " + what, e);
        }
        settle();
    }

    /** Asks or does something on the FX thread, and waits for it. */
    protected final <T> T onScreen(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, question);
    }

    /** Lets what was begun on the FX thread come to rest. */
    protected final void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        while (!onScreen(InTurn::isDone) || sees(".preparing")) {
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /** The window as it looks now. */
    protected final WritableImage picture() {
        settle();
        return onScreen(() -> stage.getScene().snapshot(null));
    }

    /** One node as it looks now, in its own coordinates. */
    protected final WritableImage picture(Node node) {
        settle();
        return onScreen(() -> node.snapshot(null, null));
    }

    /** Keeps a picture for a person to look at: {@code target/pictures/NAME.png}. */
    protected final void keep(WritableImage picture, String name) {
        Path file = Path.of("target", "pictures", name + ".png");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean visible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
