package inkling.data.format.idx;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Sprite;
import inkling.data.format.ClassNames;
import inkling.data.format.DataFormat;
import inkling.data.format.KnownSets;
import inkling.data.format.NamedClasses;
import inkling.data.format.idx.IdxNames.Pair;
import inkling.data.found.FoundData;
import inkling.data.found.FoundPart;
import inkling.data.found.Reading;
import inkling.files.BadFileException;
import inkling.files.Glance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * IDX files: pictures and labels of the training and the test split, or of one of them, each plain or gzipped, under any of the names
 * in use, in a folder or named by one of them; or one file of pictures of any other name, with its labels if they are beside it. Of MNIST's own 60,000 training pictures, the first 5,000 are
 * left out, as in the sprite that comes with this program.
 */
public final class IdxFormat implements DataFormat {
    static final int MNIST_TRAIN = 60_000;
    private static final Set<String> MNIST_NAMES = Set.of("", "mnist");

    @Override
    public boolean holds(Path place) {
        return Glance.shows(() -> IdxNames.isIn(place));
    }

    @Override
    public List<Path> files(Path place) throws IOException {
        return IdxNames.in(place).pairs().values().stream()
                .flatMap(pair -> Stream.concat(Stream.of(pair.images()), Stream.ofNullable(pair.labels())))
                .toList();
    }

    @Override
    public FoundData read(Path place, Reading reading) throws IOException {
        reading.reached(0);
        IdxNames names = IdxNames.in(place);
        Optional<NamedClasses> named = named(names);
        List<FoundPart> parts = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        int before = 0;
        for (Map.Entry<FoundPart.Kind, Pair> part : names.pairs().entrySet()) {
            FoundPart.Kind kind = part.getKey();
            Pair pair = part.getValue();
            int[] labels = pair.labels() == null ? new int[0] : IdxLabels.read(pair.labels());
            int leftOut = kind == FoundPart.Kind.TRAIN ? leftOut(names, pair, labels, named) : 0;
            Sprite images = IdxImages.read(
                    pair.images(),
                    leftOut,
                    before,
                    parts.isEmpty() ? reading.between(0, 0.8) : reading.between(0.8, 1));
            requireOneEach(pair, leftOut + images.rows(), labels.length);
            if (images.rows() > 0) {
                parts.add(new FoundPart(kind, images, Arrays.copyOfRange(labels, leftOut, labels.length)));
            }
            remarks.addAll(IdxImages.shape(pair.images()).remarks());
            if (leftOut > 0) {
                remarks.add("MNIST's first 5,000 rows left out");
            }
            before += images.isInMemory() ? images.rows() : 0;
        }
        return KnownSets.found(place, parts, named, names.set(), remarks);
    }

    private static void requireOneEach(Pair pair, int pictures, int labels) throws BadFileException {
        if (pair.labels() != null && labels != pictures) {
            throw new BadFileException(pair.labels(), pictures + " labels, one per picture", Integer.toString(labels));
        }
    }

    /** What the classes are called: by the folder, by the name of the set, or by its labels; or how many there are. */
    private static Optional<NamedClasses> named(IdxNames names) throws IOException {
        Pair first = names.pairs().values().iterator().next();
        Optional<NamedClasses> named =
                ClassNames.in(first.images().resolveSibling(""), names.set()).or(() -> KnownSets.byName(names.set()));
        if (named.isPresent() || first.labels() == null || !Files.isRegularFile(first.labels())) {
            return named;
        }
        Optional<Classes> known = KnownSets.byFile(first.labels());
        return (known.isPresent() ? known : IdxLabels.oneHot(first.labels()))
                .map(classes -> new NamedClasses(classes, OptionalInt.of(0)));
    }

    /** How many pictures come before those that the sprite has: none unless the set is MNIST, as far as one can see. */
    private static int leftOut(IdxNames names, Pair pair, int[] labels, Optional<NamedClasses> named)
            throws IOException {
        boolean hasList = Files.exists(pair.images().resolveSibling(ClassNames.FILE)); // MNIST comes without
        boolean digits = !hasList
                && named.map(NamedClasses::classes).orElse(Classes.DIGITS).equals(Classes.DIGITS)
                && Arrays.stream(labels).allMatch(Classes.DIGITS::has)
                && KnownSets.byLabels(labels).isEmpty();
        return digits && MNIST_NAMES.contains(names.set()) && IdxImages.count(pair.images()) == MNIST_TRAIN
                ? MNIST_TRAIN - DataSet.MNIST_TRAIN_ROWS
                : 0;
    }
}
