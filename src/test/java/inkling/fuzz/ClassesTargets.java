package inkling.fuzz;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.Split;
import inkling.data.format.ClassNames;
import inkling.data.format.DataFolder;
import inkling.data.format.DataReader;
import inkling.learn.Digits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The readers of what data sets of other classes and sizes have: names of classes, words as labels, colors, other squares. */
@SuppressWarnings("ByteBufferBackingArray") // all buffers are allocated here
final class ClassesTargets {
    private static final DataSet DATA = Digits.data(30, 20);
    private static final int SIDE = 16;

    private ClassesTargets() {}

    static List<Target> in(Path folder) throws IOException {
        return List.of(names(folder), mapping(folder), words(folder), colors(folder), oneHot(folder), plain(folder));
    }

    private static Target names(Path parent) throws IOException {
        Path folder = Files.createDirectories(parent.resolve("names"));
        DataFolder.write(DATA, folder, rows -> {});
        String names = "zero\none\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nÄpfel";
        return Target.of(
                        "names of classes",
                        folder.resolve(ClassNames.FILE),
                        file -> use(DataReader.read(folder, some -> {})),
                        Seed.plain("names", names.getBytes(StandardCharsets.UTF_8)))
                .with("\n", "\r\n", "\u0000", "one\n", " ", "\u001B[31m");
    }

    private static Target mapping(Path parent) throws IOException {
        Path folder = Files.createDirectories(parent.resolve("mapping"));
        DataFolder.write(DATA, folder, rows -> {});
        StringBuilder mapping = new StringBuilder();
        for (int label = 0; label < 10; label++) {
            mapping.append(label)
                    .append(' ')
                    .append('A' + label)
                    .append(' ')
                    .append('a' + label)
                    .append('\n');
        }
        return Target.of(
                        "mapping of classes",
                        folder.resolve("emnist-letters-mapping.txt"),
                        file -> use(DataReader.read(folder, some -> {})),
                        Seed.plain("mapping", mapping.toString().getBytes(StandardCharsets.US_ASCII)))
                .with("\n", " ", "\t", "0", "55555", "99999");
    }

    private static Target words(Path parent) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < DATA.rows(); row++) {
            text.append("class ").append(DATA.label(row));
            for (int i = 0; i < SIDE * SIDE; i++) {
                text.append(',').append(DATA.images().at(row, i + 250));
            }
            text.append('\n');
        }
        Path file = Files.createDirectories(parent.resolve("words")).resolve("words.csv");
        return Target.of(
                        "CSV table of words",
                        file,
                        read -> use(DataReader.read(read, some -> {})),
                        Seed.plain("table", text.toString().getBytes(StandardCharsets.US_ASCII)))
                .with("\n", ",", "label", "NaN", "1f", "\"", "class 7", "\u0000");
    }

    private static Target colors(Path parent) throws IOException {
        Path folder = Files.createDirectories(parent.resolve("colors"));
        ByteBuffer images = ByteBuffer.allocate(20 + DATA.rows() * SIDE * SIDE * 3);
        images.putInt(0x0804).putInt(DATA.rows()).putInt(SIDE).putInt(SIDE).putInt(3);
        for (int i = 0; images.hasRemaining(); i++) {
            images.put((byte) (i * 7));
        }
        Path file = folder.resolve("colored.images");
        return Target.of(
                        "IDX of colors",
                        file,
                        read -> use(DataReader.read(read, some -> {})),
                        Seed.plain("colors", images.array()))
                .with("\0\0\u0008\u0003", "\0\0\0\u001C", "\0\0\0\u0003", "\0\0\0\u0001");
    }

    private static Target oneHot(Path parent) throws IOException {
        Path folder = Files.createDirectories(parent.resolve("one-hot"));
        ByteBuffer images = ByteBuffer.allocate(16 + DATA.rows() * Picture.SIZE);
        images.putInt(0x0803).putInt(DATA.rows()).putInt(Picture.SIDE).putInt(Picture.SIDE);
        images.put(20_000, (byte) 200);
        Files.write(folder.resolve("train-images-idx3-ubyte"), images.array());
        ByteBuffer labels = ByteBuffer.allocate(12 + DATA.rows() * 12);
        labels.putInt(0x0802).putInt(DATA.rows()).putInt(12);
        for (int row = 0; row < DATA.rows(); row++) {
            labels.put(12 + row * 12 + row % 12, (byte) 1);
        }
        return Target.of(
                        "IDX of one-hot labels",
                        folder.resolve("train-labels-idx2-ubyte"),
                        read -> use(DataReader.read(folder, some -> {})),
                        Seed.plain("one-hot", labels.array()))
                .with("\0\0\u0008\u0001", "\0\0\0\u0008", "\0\0\0\u000C");
    }

    /** Labels of one byte beside a sprite. */
    private static Target plain(Path parent) throws IOException {
        Path folder = Files.createDirectories(parent.resolve("plain"));
        DataFolder.write(DATA, folder, rows -> {});
        byte[] labels = new byte[DATA.rows()];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = (byte) (1 + row % 26);
        }
        return Target.of(
                        "labels of a byte",
                        folder.resolve(DataFolder.LABELS),
                        read -> use(DataReader.read(folder, some -> {})),
                        Seed.plain("labels", labels))
                .with("\0", "\1", "\u001A");
    }

    private static void use(DataSet data) {
        data.classCounts(Split.TRAIN);
        data.images().picture(data.rows() - 1);
    }
}
