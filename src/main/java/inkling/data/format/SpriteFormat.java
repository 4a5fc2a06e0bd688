package inkling.data.format;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Sprite;
import inkling.data.found.Choices;
import inkling.data.found.FoundData;
import inkling.data.found.FoundPart;
import inkling.data.found.Hints;
import inkling.data.found.Reading;
import inkling.data.found.Suggestion;
import inkling.files.BadFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A sprite, or a sheet of tiles, with its labels: a folder with both files, or either of them. See {@link DataFolder}. */
final class SpriteFormat implements DataFormat {
    /**
     * A data set read from a sprite.
     *
     * @param isSplit whether the file says which rows are test rows
     * @param firstLabel the label of the first class in the file of labels
     * @param isNamed whether the classes have the names of the files, or as many as one-hot labels have bytes
     */
    record Opened(DataSet data, boolean isSplit, int firstLabel, boolean isNamed) {
        /** Whether the last rows make no test split, for they are of few classes. */
        boolean isWhole() {
            return !isSplit && Suggestion.isByClass(data.rows(), data::label);
        }
    }

    private record Labels(OneHotLabels rows, int firstLabel, boolean isNamed) {}

    @Override
    public boolean holds(Path place) {
        return SpriteNames.isIn(place);
    }

    @Override
    public List<Path> files(Path place) throws IOException {
        return List.of(SpriteNames.in(place).images());
    }

    @Override
    public FoundData read(Path place, Reading reading) throws IOException {
        reading.reached(0);
        return found(
                place,
                open(
                        place,
                        some -> reading.reached(
                                (double) some.rows() / some.labels().rows())));
    }

    /** What was read, for choices other than the usual ones. */
    static FoundData found(Path place, Opened opened) {
        DataSet data = opened.data;
        int[] labels = IntStream.range(0, data.rows())
                .map(row -> data.label(row) + opened.firstLabel)
                .toArray();
        int trainRows = data.trainRows();
        List<FoundPart> parts = opened.isWhole()
                ? List.of(new FoundPart(FoundPart.Kind.WHOLE, data.images(), labels))
                : List.of(
                        new FoundPart(
                                FoundPart.Kind.TRAIN, data.images().first(trainRows), Arrays.copyOf(labels, trainRows)),
                        new FoundPart(
                                FoundPart.Kind.TEST,
                                data.images().from(trainRows),
                                Arrays.copyOfRange(labels, trainRows, labels.length)));
        return new FoundData(
                place,
                parts.stream().filter(part -> part.rows() > 0).toList(),
                opened.isNamed ? Optional.of(data.classes()) : Optional.empty(),
                List.of(),
                new Hints(OptionalInt.of(opened.firstLabel), Set.of()));
    }

    /** Reads the labels, and then the sprite; see {@link DataFolder#read}. */
    static Opened open(Path place, Consumer<? super DataSet> progress) throws IOException {
        SpriteNames names = SpriteNames.in(place);
        long labelBytes = LabelFile.size(names.labels());
        try (SpriteReader reader = new SpriteReader(names.images())) {
            Optional<NamedClasses> named = ClassNames.in(names.folder(), names.set());
            boolean plain = labelBytes > 0 && labelBytes <= Integer.MAX_VALUE && reader.holds((int) labelBytes);
            Labels labels = plain
                    ? plain(names.labels(), named)
                    : oneHot(names.labels(), width(labelBytes, reader, named), named);
            int rows = labels.rows.rows();
            if (!reader.holds(rows)) {
                throw new BadFileException(names.images(), rows + " rows, one per label", reader.rows() + " rows");
            }
            int trainRows = reader.trainRows().orElse(DataSet.defaultTrainRows(rows));
            Sprite sprite = reader.read(rows, some -> progress.accept(new DataSet(some, labels.rows, trainRows)));
            return new Opened(
                    new DataSet(sprite, labels.rows, trainRows),
                    reader.trainRows().isPresent(),
                    labels.firstLabel,
                    labels.isNamed);
        }
    }

    private static Labels plain(Path file, Optional<NamedClasses> named) throws IOException {
        int[] plain = LabelFile.plain(file);
        Choices choices = Suggestion.ofLabels(
                Arrays.stream(plain).summaryStatistics(),
                named.map(NamedClasses::classes),
                named.map(NamedClasses::firstLabel).orElse(OptionalInt.empty()));
        OneHotLabels labels = LabelFile.of(file, plain, choices.classes(), choices.firstLabel());
        return new Labels(labels, choices.firstLabel(), named.isPresent());
    }

    private static Labels oneHot(Path file, int width, Optional<NamedClasses> named) throws IOException {
        Classes classes = named.map(NamedClasses::classes).orElseGet(() -> Classes.numbered(width));
        if (classes.count() != width) {
            throw new BadFileException(
                    file, "one-hot labels of the " + classes.count() + " classes named", width + " bytes per row");
        }
        return new Labels(LabelFile.read(file, classes), 0, true);
    }

    /** How many bytes each one-hot label has. */
    private static int width(long bytes, SpriteReader reader, Optional<NamedClasses> named) {
        int usual = named.map(names -> names.classes().count()).orElse(Classes.DIGITS.count());
        return IntStream.concat(IntStream.of(usual), IntStream.rangeClosed(2, Classes.MOST))
                .filter(width -> bytes % width == 0 && bytes / width <= Integer.MAX_VALUE)
                .filter(width -> reader.holds((int) (bytes / width)))
                .findFirst()
                .orElse(usual);
    }
}
