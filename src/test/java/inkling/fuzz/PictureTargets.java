package inkling.fuzz;

import inkling.sketch.picture.ScannedPicture;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** The reader of pictures, with every kind of file that it reads: the pixels, the ink on them, and touching digits. */
final class PictureTargets {
    /** Of decoder, brightness, transparency and the map of ink together. */
    private static final int BYTES_PER_PIXEL = 64;
    /** As many as one byte of a file can hold: so far the size in its header is believed, and memory allocated for it. */
    private static final Map<String, Integer> PIXELS_PER_BYTE =
            Map.of("png", 8 * 1032, "jpeg", 8 * 64, "gif", 4096, "bmp", 255, "tiff", 8 * 1032);

    private PictureTargets() {}

    static List<Target> in(Path folder) throws IOException {
        List<Target> targets = new ArrayList<>();
        Path place = Files.createDirectories(folder.resolve("pictures"));
        BufferedImage gray = drawn(BufferedImage.TYPE_BYTE_GRAY);
        BufferedImage color = drawn(BufferedImage.TYPE_INT_RGB);
        BufferedImage indexed = drawn(BufferedImage.TYPE_BYTE_INDEXED);
        for (String format : List.of("png", "jpeg", "gif", "bmp", "tiff")) {
            List<Seed> seeds = new ArrayList<>();
            for (BufferedImage image : List.of(gray, color, indexed)) {
                for (boolean progressive : new boolean[] {false, true}) {
                    byte[] bytes = encoded(image, format, progressive);
                    String name = format + " of type " + image.getType() + (progressive ? ", progressive" : "");
                    seeds.add(new Seed(name, bytes, format.equals("png") ? Wrapping.PNG : Wrapping.PLAIN));
                }
            }
            targets.add(new Target(
                            "picture " + format,
                            place.resolve("picture." + format),
                            seeds,
                            Target.JSON,
                            BYTES_PER_PIXEL * PIXELS_PER_BYTE.get(format),
                            file -> {
                                ScannedPicture.of(file).splitTouching(digit -> 0.5);
                                return List.of();
                            })
                    .with(
                            "IHDR",
                            "IDAT",
                            "IEND",
                            "PLTE",
                            "tRNS",
                            "eXIf",
                            "zTXt",
                            "Exif\0\0II*\0",
                            "MM\0*",
                            "\u00FF\u00DA",
                            "\u00FF\u00C4",
                            "\u00FF\u00DB",
                            "\u00FF\u00C2",
                            "\u00FF\u00DD",
                            "\u00FF\u00D9",
                            "!\u00F9\u0004",
                            ",\0\0\0\0",
                            "NETSCAPE2.0"));
        }
        return targets;
    }

    private static BufferedImage drawn(int type) {
        BufferedImage image = new BufferedImage(64, 48, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 64, 48);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(3));
        pen.drawPolyline(new int[] {8, 24, 14}, new int[] {10, 10, 38}, 3);
        pen.drawLine(48, 8, 46, 38);
        pen.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format, boolean progressive) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        if (progressive && param.canWriteProgressive()) {
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        if (progressive && format.equals("tiff")) {
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType("LZW");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
