package inkling.fuzz;

import inkling.data.DataSet;
import inkling.data.Split;
import inkling.data.format.DataReader;
import inkling.data.format.DataWriter;
import inkling.data.found.FoundData;
import inkling.data.found.Reading;
import inkling.learn.Digits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The readers of NumPy's arrays, folders of pictures, zip files, and drawings as data sets. */
final class CodecTargets {
    private static final Path NUMPY = Path.of("src/test/resources/data");
    private static final DataSet DATA = Digits.data(6, 4);

    private CodecTargets() {}

    static List<Target> in(Path folder) throws IOException {
        Path pictures = folder.resolve("codecs-pictures");
        DataWriter.write(DATA, pictures, DataWriter.Kind.PICTURES, Reading.UNWATCHED);
        Path picture;
        try (var files = Files.walk(pictures)) {
            picture = files.filter(file -> file.toString().endsWith(".png"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        Path csv = folder.resolve("codecs-csv");
        DataWriter.write(DATA, csv, DataWriter.Kind.CSV, Reading.UNWATCHED);
        Path drawings =
                Files.createDirectories(folder.resolve("codecs-drawings")).resolve("data.jsonl");
        return List.of(
                Target.of("NumPy archive", npz(folder, "codecs-npz"), CodecTargets::use, archives())
                        .with("descr", "'<f8'", "'|O'", "True", "(9999999999,)", "PK\u0001\u0002", ".npy"),
                Target.of("NumPy arrays in an archive", npz(folder, "codecs-npz-stored"), CodecTargets::use, stored())
                        .with("'<f4'", "'<f2'", "'>i8'", "'<U9'", "True", "(3, 28, 28)", "(784, 3)", "(1e9,)"),
                Target.of(
                                "picture of a class",
                                picture,
                                file -> use(pictures),
                                Seed.plain("png", Files.readAllBytes(picture)))
                        .with("IHDR", "IDAT", "PLTE", "tRNS"),
                Target.of(
                                "names of the folders of classes",
                                pictures.resolve("classes.txt"),
                                file -> use(pictures),
                                Seed.plain("names", Files.readAllBytes(pictures.resolve("classes.txt"))))
                        .with("\n", "\uFEFF", "/"),
                Target.of(
                                "zip file",
                                folder.resolve("codecs-zip").resolve("set.zip"),
                                CodecTargets::use,
                                zip(folder, csv))
                        .with("../", "PK\u0001\u0002", "PK\u0005\u0006", "train", "\u00FF\u00FF\u00FF\u00FF"),
                Target.of(
                                "drawings as a data set",
                                drawings,
                                CodecTargets::use,
                                Seed.plain(
                                        "drawings",
                                        Files.readAllBytes(Path.of("src/test/resources/golden/strokes.jsonl"))))
                        .with("strokes", "label", "class"));
    }

    private static Path npz(Path folder, String name) throws IOException {
        return Files.createDirectories(folder.resolve(name)).resolve("set.npz");
    }

    private static Seed[] archives() throws IOException {
        List<Seed> seeds = new ArrayList<>();
        for (String name : List.of("named", "pair", "color", "fortran", "cubes")) {
            seeds.add(Seed.plain(name, Files.readAllBytes(NUMPY.resolve(name + ".npz"))));
        }
        return seeds.toArray(new Seed[0]);
    }

    /** Not compressed, so that damage meets the arrays themselves; small, so that it meets their headers often. */
    private static Seed stored() throws IOException {
        Path npz = Files.createTempDirectory("codecs").resolve("set.npz");
        try {
            DataWriter.write(Digits.data(2, 1), npz, DataWriter.Kind.NPZ, Reading.UNWATCHED);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (var zip = new ZipFile(npz.toFile());
                    ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (ZipEntry entry : zip.stream().toList()) {
                    store(out, entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
            return Seed.plain("stored", bytes.toByteArray());
        } finally {
            Files.delete(npz);
            Files.delete(npz.getParent());
        }
    }

    private static void store(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        out.putNextEntry(entry);
        out.write(bytes);
    }

    private static Seed zip(Path folder, Path from) throws IOException {
        Files.createDirectories(folder.resolve("codecs-zip"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : List.of("train.csv", "test.csv")) {
                out.putNextEntry(new ZipEntry("set/" + name));
                out.write(Files.readAllBytes(from.resolve(name)));
            }
        }
        return Seed.plain("zip", bytes.toByteArray());
    }

    private static void use(Path place) throws IOException {
        FoundData found = DataReader.find(place, Reading.UNWATCHED);
        DataSet data = found.open(found.suggested());
        data.classCounts(Split.TRAIN);
        data.images().picture(data.rows() - 1);
    }
}
