package inkling.app.shared.chart;

import inkling.files.WholeFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
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

    /** Pixels left free on each side. */
    static final int MARGIN = 32;

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

    /** With a margin in the color of its corner. */
    private static BufferedImage framed(BufferedImage picture) {
        int width = picture.getWidth() + 2 * MARGIN;
        int height = picture.getHeight() + 2 * MARGIN;
        BufferedImage framed = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = framed.createGraphics();
        graphics.setColor(new Color(picture.getRGB(0, 0)));
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(picture, MARGIN, MARGIN, null);
        graphics.dispose();
        return framed;
    }

    /** Writes it, whole or not at all. Any thread. */
    public void write(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(framed(SwingFXUtils.fromFXImage(image, null)), "png", bytes);
        WholeFile.write(file, bytes.toByteArray());
    }
}
