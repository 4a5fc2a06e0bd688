package inkling.data.format.pictures;

import inkling.data.Classes;
import inkling.data.Picture;
import inkling.data.PictureFix;
import inkling.data.SpriteBlocks;
import inkling.data.format.ClassNames;
import inkling.data.format.DataFormat;
import inkling.data.format.MostRows;
import inkling.data.format.pictures.PictureFiles.Labeled;
import inkling.data.found.FoundData;
import inkling.data.found.FoundPart;
import inkling.data.found.Hints;
import inkling.data.found.Reading;
import inkling.files.BadFileException;
import inkling.files.Glance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A folder with a subfolder of picture files (PNG, JPEG, GIF, BMP, TIFF) per class, named as the class; or {@code train} and
 * {@code test} with such subfolders. Classes and files come in the natural order of their names. Where {@value ClassNames#FILE} lists the
 * classes, one per line, they come in its order and may have names that no folder can have. Pictures that cannot be read are skipped.
 */
public final class PicturesFormat implements DataFormat {
    private static final int LAST = Picture.SIDE - 1;
    private static final int[] CORNERS = {0, LAST, LAST * Picture.SIDE, Picture.SIZE - 1};
    private static final double GRAY = 127.5;

    private static final int BATCH = 128;
    private static final int NAMED = 3;

    @Override
    public boolean holds(Path place) {
        return Files.isDirectory(place) && Glance.shows(() -> PictureFiles.isIn(place));
    }

    @Override
    public List<Path> files(Path place) throws IOException {
        return PictureFiles.in(place).parts().values().stream()
                .flatMap(List::stream)
                .map(Labeled::file)
                .toList();
    }

    @Override
    public FoundData read(Path place, Reading reading) throws IOException {
        reading.reached(0);
        PictureFiles files = PictureFiles.in(place);
        Optional<List<String>> listed = listed(place, files.folders());
        int count = files.parts().values().stream().mapToInt(List::size).sum();
        MostRows.require(place, count);
        Reader reader = new Reader(place, reading, count);
        List<FoundPart> parts = new ArrayList<>();
        for (Map.Entry<FoundPart.Kind, List<Labeled>> part : files.parts().entrySet()) {
            FoundPart read = reader.read(part.getKey(), part.getValue());
            if (read.rows() > 0) {
                parts.add(listed.isEmpty() ? read : inOrder(read, files.folders(), ClassFolders.of(listed.get())));
            }
        }
        if (parts.isEmpty()) {
            throw new BadFileException(
                    place, "pictures", count + " files that cannot be read, such as " + reader.skipped.get(0));
        }
        Classes classes = ClassNames.classes(place, "folder", listed.orElse(files.folders()));
        List<String> remarks = reader.remarks();
        Set<PictureFix> fixes = areDarkOnWhite(parts) ? Set.of(PictureFix.INVERT) : Set.of();
        if (!fixes.isEmpty()) {
            remarks.add(Hints.DARK_ON_WHITE);
        }
        return new FoundData(place, parts, Optional.of(classes), remarks, new Hints(OptionalInt.empty(), fixes, true));
    }

    /** Pictures of ink on paper have white corners. */
    private static boolean areDarkOnWhite(List<FoundPart> parts) {
        return parts.stream()
                        .map(FoundPart::images)
                        .mapToDouble(images -> IntStream.range(0, images.rows())
                                .flatMap(row -> Arrays.stream(CORNERS).map(corner -> images.at(row, corner)))
                                .average()
                                .orElse(0))
                        .average()
                        .orElse(0)
                > GRAY;
    }

    /** The true names of the classes, if they are listed and all folders are theirs. */
    private static Optional<List<String>> listed(Path place, List<String> folders) throws IOException {
        Path list = place.resolve(ClassNames.FILE);
        if (!Files.isRegularFile(list)) {
            return Optional.empty();
        }
        List<String> names = ClassNames.read(list).classes().names();
        return ClassFolders.of(names).containsAll(folders) ? Optional.of(names) : Optional.empty();
    }

    private static FoundPart inOrder(FoundPart part, List<String> folders, List<String> listed) {
        int[] labels = Arrays.stream(part.labels())
                .map(label -> listed.indexOf(folders.get(label)))
                .toArray();
        return new FoundPart(part.kind(), part.images(), labels);
    }

    /** Reads one part after another, and remembers what was strange. */
    private static final class Reader {
        private final Path place;
        private final Reading reading;
        private final int count;
        private final List<String> skipped = new ArrayList<>();
        private final Set<String> sizes = new LinkedHashSet<>();
        private int done;

        Reader(Path place, Reading reading, int count) {
            this.place = place;
            this.reading = reading;
            this.count = count;
        }

        FoundPart read(FoundPart.Kind kind, List<Labeled> files) throws IOException {
            SpriteBlocks blocks = new SpriteBlocks(files.size());
            int[] labels = new int[files.size()];
            int rows = 0;
            for (int from = 0; from < files.size(); from += BATCH) {
                reading.reached((double) done / count);
                List<Labeled> some = files.subList(from, Math.min(from + BATCH, files.size()));
                List<Optional<GrayPicture>> pictures = PictureBatch.read(some);
                for (int i = 0; i < some.size(); i++) {
                    Optional<GrayPicture> gray = pictures.get(i);
                    if (gray.isEmpty()) {
                        skipped.add(
                                place.relativize(some.get(i).file()).toString().replace('\\', '/'));
                        continue;
                    }
                    note(gray.get());
                    blocks.put(rows, gray.get().picture().bytes());
                    labels[rows++] = some.get(i).label();
                }
                done += some.size();
            }
            return new FoundPart(kind, blocks.finished(rows), Arrays.copyOf(labels, rows));
        }

        private void note(GrayPicture picture) {
            if (sizes.size() <= 1 && (picture.width() != Picture.SIDE || picture.height() != Picture.SIDE)) {
                sizes.add(picture.width() + "x" + picture.height());
            }
        }

        List<String> remarks() {
            List<String> remarks = new ArrayList<>();
            if (!skipped.isEmpty()) {
                remarks.add(skipped.size() + (skipped.size() == 1 ? " picture" : " pictures") + " skipped: "
                        + String.join(", ", skipped.subList(0, Math.min(NAMED, skipped.size())))
                        + (skipped.size() > NAMED ? ", ..." : ""));
            }
            if (!sizes.isEmpty()) {
                remarks.add(
                        "scaled from " + (sizes.size() == 1 ? sizes.iterator().next() : "several sizes"));
            }
            return remarks;
        }
    }
}
