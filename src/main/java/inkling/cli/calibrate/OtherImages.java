package inkling.cli.calibrate;

import inkling.data.Picture;
import inkling.data.Sprite;
import inkling.data.format.DataReader;
import inkling.files.BadFileException;
import inkling.sketch.Preparation;
import inkling.sketch.StrokeFile;
import inkling.sketch.generated.NonDigits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Images of no digit to evaluate on, by their kind: some that the program generates, and files of the user's. */
public final class OtherImages {
    private static final String STROKES = ".jsonl";

    private final Map<String, List<Picture>> byKind =
            new LinkedHashMap<>(NonDigits.toEvaluate(CalibrationStudy.DOODLES));

    /**
     * Adds the images of a file of pen strokes, or of a folder with IDX files or a sprite, whatever their labels are. The kind is
     * named after the file or folder.
     *
     * @throws BadFileException if it cannot be read, or if there is such a kind already
     */
    public void add(Path source) throws IOException {
        String name = String.valueOf(source.getFileName());
        boolean strokes = name.endsWith(STROKES) && !Files.isDirectory(source);
        String kind = strokes ? name.substring(0, name.length() - STROKES.length()) : name;
        if (byKind.containsKey(kind)) {
            throw new BadFileException(source, "a name that no other kind of images has", kind);
        }
        byKind.put(kind, strokes ? drawn(source) : pictures(source));
    }

    Map<String, List<Picture>> byKind() {
        return byKind;
    }

    private static List<Picture> drawn(Path strokes) throws IOException {
        return StrokeFile.read(strokes).stream()
                .filter(sample -> !sample.sketch().isEmpty())
                .limit(CalibrationStudy.SEARCHED)
                .map(sample -> Preparation.MNIST.picture(sample.sketch()))
                .toList();
    }

    private static List<Picture> pictures(Path folder) throws IOException {
        Sprite images = DataReader.readTestImages(folder);
        return IntStream.range(0, images.rows())
                .limit(CalibrationStudy.SEARCHED)
                .mapToObj(images::picture)
                .toList();
    }
}
