package inkling.fuzz;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.Split;
import inkling.data.format.DataFolder;
import inkling.data.format.DataReader;
import inkling.data.format.idx.IdxFolder;
import inkling.learn.Digits;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** The readers of data sets: the sprite, its labels, and the four IDX files, plain and gzipped. */
final class DataTargets {
    private static final DataSet DATA = Digits.data(30, 20);

    private DataTargets() {}

    static List<Target> in(Path folder) throws IOException {
        List<Target> targets = new ArrayList<>();
        Path sprite = folder.resolve("sprite");
        DataFolder.write(DATA, sprite, rows -> {});
        Path images = sprite.resolve(DataFolder.IMAGES);
        byte[] png = Files.readAllBytes(images);
        targets.add(Target.of(
                        "sprite",
                        images,
                        file -> use(DataFolder.read(sprite, some -> {})),
                        new Seed("sprite", png, Wrapping.PNG),
                        new Seed("unpacked pixels", unpacked(), Wrapping.pixels(png)),
                        Seed.plain("sprite, checksums as they come", png))
                .with("IHDR", "IDAT", "IEND", "PLTE", "tRNS", "tEXt", "Train rows\0", "\0\0\0\0"));

        Path forLabels = folder.resolve("labels");
        DataFolder.write(DATA, forLabels, rows -> {});
        Path labels = forLabels.resolve(DataFolder.LABELS);
        targets.add(Target.of(
                        "one-hot labels",
                        labels,
                        file -> use(DataFolder.read(forLabels, some -> {})),
                        Seed.plain("labels", Files.readAllBytes(labels)))
                .with("\0", "\1", "\0\0\0\0\0\0\0\0\0\0"));

        targets.add(sheet(folder));
        targets.add(floats(folder));
        targets.add(csv(folder));
        targets.add(idx(folder, "t10k-images-idx3-ubyte", ""));
        targets.add(idx(folder, "train-labels-idx1-ubyte", ""));
        targets.add(idx(folder, "t10k-images-idx3-ubyte", ".gz"));
        targets.add(idx(folder, "train-labels-idx1-ubyte", ".gz"));
        return targets;
    }

    /** A sheet of tiles with labels of one byte each. */
    private static Target sheet(Path parent) throws IOException {
        Path folder = Files.createDirectories(parent.resolve("sheet"));
        BufferedImage sheet = new BufferedImage(6 * Picture.SIDE, 5 * Picture.SIDE, BufferedImage.TYPE_BYTE_GRAY);
        byte[] plain = new byte[DATA.rows()];
        for (int row = 0; row < DATA.rows(); row++) {
            plain[row] = (byte) DATA.label(row);
            int left = row % 6 * Picture.SIDE;
            int top = row / 6 * Picture.SIDE;
            byte[] tile = DATA.images().picture(row).bytes();
            sheet.getRaster().setDataElements(left, top, Picture.SIDE, Picture.SIDE, tile);
        }
        Files.write(folder.resolve("set_labels_uint8"), plain);
        Path images = folder.resolve("set_images.png");
        ImageIO.write(sheet, "png", images.toFile());
        return Target.of(
                        "sheet of tiles",
                        images,
                        file -> use(DataReader.read(folder, some -> {})),
                        new Seed("sheet", Files.readAllBytes(images), Wrapping.PNG))
                .with("IHDR", "IDAT", "\0\0\0\u001C");
    }

    private static Target csv(Path parent) throws IOException {
        Path folder = Files.createDirectories(parent.resolve("csv"));
        StringBuilder text = new StringBuilder("label" + ",p".repeat(Picture.SIZE));
        for (int row = 0; row < DATA.rows(); row++) {
            text.append('\n').append(DATA.label(row));
            for (byte pixel : DATA.images().picture(row).bytes()) {
                text.append(',').append(pixel & 0xFF);
            }
        }
        return Target.of(
                        "CSV table",
                        folder.resolve("train.csv"),
                        file -> use(DataReader.read(folder, some -> {})),
                        Seed.plain("table", text.toString().getBytes(StandardCharsets.US_ASCII)))
                .with("\n", ",", "label", "1e9", "-1", "0.5", "\"");
    }

    /** IDX pictures as real numbers with a dimension for the channel, and QMNIST's table of labels. */
    private static Target floats(Path parent) throws IOException {
        Path folder = Files.createDirectories(parent.resolve("floats"));
        ByteBuffer labels = ByteBuffer.allocate(12 + DATA.rows() * 8 * Integer.BYTES);
        labels.putInt(0x0C02).putInt(DATA.rows()).putInt(8);
        ByteBuffer images = ByteBuffer.allocate(20 + DATA.rows() * Picture.SIZE * Float.BYTES);
        images.putInt(0x0D04)
                .putInt(DATA.rows())
                .putInt(Picture.SIDE)
                .putInt(Picture.SIDE)
                .putInt(1);
        for (int row = 0; row < DATA.rows(); row++) {
            labels.putInt(DATA.label(row)).position(labels.position() + 7 * Integer.BYTES);
            for (byte pixel : DATA.images().picture(row).bytes()) {
                images.putFloat((pixel & 0xFF) / 255f);
            }
        }
        Files.write(folder.resolve("qmnist-train-labels-idx2-int"), labels.array());
        return Target.of(
                        "IDX of real numbers",
                        folder.resolve("qmnist-train-images-idx4-float"),
                        file -> use(DataReader.read(folder, some -> {})),
                        Seed.plain("real numbers", images.array()))
                .with("\0\0\u0008\u0003", "\0\0\u000E\u0004", "\u007F\u00C0\0\0");
    }

    /** Each row after the byte that names its filter. */
    private static byte[] unpacked() {
        ByteBuffer rows = ByteBuffer.allocate(DATA.rows() * (1 + Picture.SIZE));
        for (int row = 0; row < DATA.rows(); row++) {
            rows.put((byte) 0).put(DATA.images().picture(row).bytes());
        }
        return rows.array();
    }

    private static Target idx(Path parent, String name, String ending) throws IOException {
        Path folder = parent.resolve(name + ending + "-folder");
        IdxFolder.write(DATA, folder);
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        Path file = folder.resolve(name + ending);
        Target.Whole reading = read -> use(DataReader.read(folder, some -> {}));
        if (ending.isEmpty()) {
            return Target.of("IDX " + name, file, reading, Seed.plain(name, bytes))
                    .with("\0\0\u0008\u0003", "\0\0\u0008\u0001");
        }
        Files.delete(folder.resolve(name));
        byte[] packed = Wrapping.GZIP.wrapped(bytes);
        return Target.of(
                        "IDX " + name + ending,
                        file,
                        reading,
                        new Seed(name + ", gzipped then", bytes, Wrapping.GZIP),
                        Seed.plain(name + ending, packed))
                .with("\u001F\u008B\u0008", "\0\0\u0008\u0003");
    }

    private static void use(DataSet data) {
        data.classCounts(Split.TRAIN);
        data.images().picture(data.rows() - 1);
    }
}
