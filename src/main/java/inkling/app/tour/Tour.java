package inkling.app.tour;

import inkling.app.Launch;
import inkling.app.Window;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/** A walk through the program with no display: every screen opened, a digit drawn, a PNG of each view kept. */
public final class Tour {
    private static final double WIDTH = 1400;
    private static final double HEIGHT = 900;

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
        OffScreen.frames(2);
        keep("explore");
    }

    /** Keeps a picture of what the window shows, in light and in dark. */
    private void keep(String name) throws IOException {
        for (boolean dark : new boolean[] {false, true}) {
            OffScreen.run(() -> window.theme().dark().set(dark));
            OffScreen.frames(2);
            WritableImage picture = OffScreen.call(() -> stage.getScene().snapshot(null));
            Path file = folder.resolve(name + (dark ? "-dark" : "-light") + ".png");
            ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
            out.println(file);
        }
    }
}
