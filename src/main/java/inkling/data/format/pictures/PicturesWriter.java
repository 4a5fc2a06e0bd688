package inkling.data.format.pictures;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.Split;
import inkling.files.NewFiles;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes each picture as a gray PNG into the folder of its class: row 7 of the training split as {@code train/CLASS/00007.png}. */
public final class PicturesWriter {
    private PicturesWriter() {}

    /**
     * Writes all pictures.
     *
     * @param files in an empty folder
     * @param progress called with the number of pictures written
     */
    public static void write(DataSet data, NewFiles files, IntConsumer progress) throws IOException {
        List<String> folders = ClassFolders.of(data.classes().names());
        BufferedImage image = new BufferedImage(Picture.SIDE, Picture.SIDE, BufferedImage.TYPE_BYTE_GRAY);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try {
            for (int row = 0; row < data.rows(); row++) {
                progress.accept(row);
                byte[] pixels = data.images().picture(row).bytes();
                image.getRaster().setDataElements(0, 0, Picture.SIDE, Picture.SIDE, pixels);
                String split = data.split(row) == Split.TRAIN ? "train" : "test";
                String name = String.format(Locale.ROOT, "%s/%s/%05d.png", split, folders.get(data.label(row)), row);
                try (OutputStream out = files.create(name)) {
                    out.write(png(writer, image));
                }
            }
        } finally {
            writer.dispose();
        }
    }

    private static byte[] png(ImageWriter writer, BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(image);
        }
        return bytes.toByteArray();
    }
}
