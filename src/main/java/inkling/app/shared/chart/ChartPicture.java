package inkling.app.shared.chart;

import inkling.data.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/** A chart, or any node, as a PNG at twice its size on screen. */
public final class ChartPicture {
    private static final double SCALE = 2;

    private final WritableImage image;

    private ChartPicture(WritableImage image) {
        this.image = image;
    }

    /** Takes the picture. FX thread. */
    public static ChartPicture of(Node node) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(SCALE, SCALE));
        return new ChartPicture(node.snapshot(parameters, null));
    }

    /** Writes it, whole or not at all. Any thread. */
    public void write(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", bytes);
        WholeFile.write(file, bytes.toByteArray());
    }
}
