package inkling.sketch;

import com.google.auto.service.AutoService;
import inkling.data.Classes;
import inkling.data.SpriteBlocks;
import inkling.data.format.ClassNames;
import inkling.data.format.DataFormat;
import inkling.data.format.MostRows;
import inkling.data.found.FoundData;
import inkling.data.found.FoundPart;
import inkling.data.found.Reading;
import inkling.files.BadFileException;
import inkling.files.Glance;
import inkling.files.NaturalOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file of drawings, or a folder with one such file, as a data set: each prepared as MNIST's digits were. Drawings without a label are left out, unless all are; where
 * any is of something else than a digit, the classes are the names that occur, in natural order.
 */
@AutoService(DataFormat.class)
public final class DrawingsFormat implements DataFormat {
    private static final int PROGRESS_ROWS = 100;
    private static final int MOST_LISTED = 10_000;

    @Override
    public boolean holds(Path place) {
        return isFile(place)
                || (Files.isDirectory(place) && Glance.shows(() -> only(place).isPresent()));
    }

    @Override
    public List<Path> files(Path place) throws IOException {
        return List.of(isFile(place) ? place : only(place).orElse(place));
    }

    private static boolean isFile(Path place) {
        return StrokeFile.is(place) && Files.isRegularFile(place);
    }

    /** The only such file in a folder. */
    private static Optional<Path> only(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.limit(MOST_LISTED)
                    .filter(DrawingsFormat::isFile)
                    .limit(2)
                    .toList();
            return files.size() == 1 ? Optional.of(files.get(0)) : Optional.empty();
        }
    }

    @Override
    public FoundData read(Path place, Reading reading) throws IOException {
        reading.reached(0);
        List<LabeledSketch> all = StrokeFile.read(files(place).get(0));
        List<LabeledSketch> labeled =
                all.stream().filter(sample -> sample.name() != null).toList();
        List<LabeledSketch> used = labeled.isEmpty() ? all : labeled;
        if (used.isEmpty()) {
            throw new BadFileException(place, "at least one drawing", "none");
        }
        MostRows.require(place, used.size());
        List<String> names = labeled.stream()
                .map(LabeledSketch::name)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(NaturalOrder.INSTANCE)
                .toList();
        Optional<Classes> classes = names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Classes.DIGITS.names().containsAll(names)
                                ? Classes.DIGITS
                                : ClassNames.classes(place, "place", names));
        SpriteBlocks blocks = new SpriteBlocks(used.size());
        int[] labels = new int[labeled.size()];
        for (int row = 0; row < used.size(); row++) {
            if (row % PROGRESS_ROWS == 0) {
                reading.reached((double) row / used.size());
            }
            blocks.put(row, Preparation.MNIST.picture(used.get(row).sketch()).bytes());
            if (classes.isPresent()) {
                labels[row] = classes.get().names().indexOf(used.get(row).name());
            }
        }
        FoundPart whole = new FoundPart(FoundPart.Kind.WHOLE, blocks.finished(used.size()), labels);
        int left = all.size() - used.size();
        List<String> remarks = left == 0
                ? List.of()
                : List.of(left + (left == 1 ? " drawing" : " drawings") + " without a label left out");
        return new FoundData(place, List.of(whole), classes, remarks);
    }
}
