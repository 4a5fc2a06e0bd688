package inkling.app.tour;

import inkling.app.Launch;
import inkling.app.Window;
import inkling.app.shared.ScreenName;
import inkling.app.shared.kit.InTurn;
import inkling.data.DataSet;
import inkling.files.UserFolder;
import inkling.sketch.LabeledSketch;
import inkling.sketch.StrokeFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/**
 * A walk through the program with no display: every screen opened, a digit drawn, a PNG of each view kept. What it
 * makes on the way, such as a training run, is not kept with the user's own.
 */
public final class Tour {
    private static final double WIDTH = 1400;
    private static final double HEIGHT = 900;
    private static final int PICTURED = 7;
    private static final int LOOKED_INTO = 4;
    private static final String SKETCHES = "/assets/samples/digits.jsonl";
    private static final String OVERFITTING = "overfit";

    private final Path folder;
    private final PrintStream out;
    private final Window window;
    private final Stage stage;

    private Tour(Path folder, Launch launch, PrintStream out) {
        this.folder = folder;
        this.out = out;
        window = new Window(launch);
        stage = OffScreen.call(Stage::new);
    }

    /**
     * Takes the tour.
     *
     * @param folder where the pictures go
     * @param out told of each picture, and the ten bars as text
     */
    public static void take(Path folder, Launch launch, PrintStream out) throws IOException {
        Files.createDirectories(folder);
        UserFolder.use(Files.createTempDirectory("inkling-tour"));
        OffScreen.start();
        Tour tour = new Tour(folder, launch, out);
        tour.walk();
        OffScreen.run(tour.stage::close);
        tour.window.close();
    }

    private void walk() throws IOException {
        OffScreen.run(() -> {
            window.open(stage);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
        });
        OffScreen.until("the data and the model", () -> isRead() && isModelThere() && window.isIdle());
        keep("explore");
        fire("#as-groups");
        OffScreen.until("the groups", window::isIdle);
        keep("explore-groups");
        fire("#as-map");
        OffScreen.until("the map", window::isIdle);
        keep("explore-map");
        fire("#as-sprite");
        keep("explore-sprite");
        fire("#as-wall");
        goTo(ScreenName.DRAW);
        for (LabeledSketch sample : bundledSketches()) {
            draw(sample);
            if (sample.label().orElseThrow() == PICTURED) {
                keep("draw");
            }
        }
        goTo(ScreenName.TRAIN);
        fire("#preset-" + OVERFITTING);
        String invitation = sentence();
        fire("#start");
        OffScreen.until(
                "a network trained",
                () -> window.session().getRun().isEmpty() && !sentence().equals(invitation));
        keep("train");
        fire("#as-tour");
        OffScreen.until("the last layer", () -> window.isIdle() && isTourThere());
        fire("#tour-pause");
        keep("train-tour");
        lookInside();
    }

    private void lookInside() throws IOException {
        goTo(ScreenName.INSIDE);
        press(KeyCode.DELETE, false);
        new RobotPen(OffScreen.call(() -> find("#pad")))
                .draw(bundledSketches().get(LOOKED_INTO).sketch());
        press(KeyCode.RIGHT, true);
        press(KeyCode.PAGE_DOWN, false);
        OffScreen.until("the maps", window::isIdle);
        keep("inside");
        fire("#inside-why");
        OffScreen.until("the explanations", window::isIdle);
        keep("inside-why");
        fire("#inside-build");
        OffScreen.until("the network", window::isIdle);
        keep("inside-build");
        fire("#inside-learn");
        OffScreen.until(
                "the training has begun", () -> !window.session().getRun().isEmpty());
        String firstEpoch = window.session().getRun();
        OffScreen.until("an epoch", () -> !window.session().getRun().equals(firstEpoch));
        keep("inside-learn");
        fire("#learn-stop");
        OffScreen.until(
                "the training has ended", () -> window.session().getRun().isEmpty() && window.isIdle());
    }

    private void press(KeyCode key, boolean control) {
        OffScreen.run(() -> find("#inside-columns")
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false)));
        OffScreen.frames(2);
    }

    private boolean isRead() {
        DataSet data = window.session().getData();
        return !window.session().getDataProblem().isEmpty()
                || (data != null && data.rows() == data.labels().rows());
    }

    private boolean isTourThere() {
        return !((Labeled) find("#tour-state")).getText().isEmpty();
    }

    private boolean isModelThere() {
        return window.session().getModel() != null
                || !window.session().getModelProblem().isEmpty();
    }

    private void goTo(ScreenName screen) {
        OffScreen.run(() -> window.session().open(screen));
        OffScreen.until("the screen", () -> find(".preparing") == null && InTurn.isDone());
        OffScreen.frames(2);
    }

    /** Draws one of the bundled digits and says what the bars say then. */
    private void draw(LabeledSketch sample) {
        fire("#clear");
        new RobotPen(OffScreen.call(() -> find("#pad"))).draw(sample.sketch());
        OffScreen.until(
                "an answer",
                () -> window.isIdle() && BarReading.of(stage.getScene()).answered());
        BarReading bars = OffScreen.call(() -> BarReading.of(stage.getScene()));
        out.println("drawn: " + sample.label().orElseThrow() + ", classified as: " + bars.digit());
        bars.lines().forEach(out::println);
    }

    /** Presses a button by its id. */
    private void fire(String selector) {
        OffScreen.run(() -> ((ButtonBase) find(selector)).fire());
        OffScreen.frames(2);
    }

    private String sentence() {
        return ((Labeled) find("#sentence")).getText();
    }

    private Node find(String selector) {
        return stage.getScene().lookup(selector);
    }

    /** Keeps a picture of what the window shows, in light and in dark. */
    private void keep(String name) throws IOException {
        for (boolean dark : new boolean[] {false, true}) {
            OffScreen.run(() -> window.theme().setDark(dark));
            OffScreen.frames(2);
            WritableImage picture = OffScreen.call(() -> stage.getScene().snapshot(null));
            Path file = folder.resolve(name + (dark ? "-dark" : "-light") + ".png");
            ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
            out.println(file);
        }
    }

    /** The ten digits that come with the program as pen strokes, 0 to 9. */
    private static List<LabeledSketch> bundledSketches() throws IOException {
        try (InputStream in = Tour.class.getResourceAsStream(SKETCHES)) {
            if (in == null) {
                throw new NoSuchFileException(SKETCHES);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<LabeledSketch> samples = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                samples.add(StrokeFile.parse(line, Path.of(SKETCHES), samples.size() + 1));
            }
            return samples;
        }
    }
}
