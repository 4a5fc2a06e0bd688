package inkling.fuzz;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.Split;
import inkling.data.format.DataFolder;
import inkling.data.format.idx.IdxFolder;
import inkling.learn.Digits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

        targets.add(idx(folder, "t10k-images-idx3-ubyte", ""));
        targets.add(idx(folder, "train-labels-idx1-ubyte", ""));
        targets.add(idx(folder, "t10k-images-idx3-ubyte", ".gz"));
        targets.add(idx(folder, "train-labels-idx1-ubyte", ".gz"));
        return targets;
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
        Target.Whole reading = read -> use(IdxFolder.read(folder));
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
