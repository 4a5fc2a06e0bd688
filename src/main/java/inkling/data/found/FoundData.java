package inkling.data.found;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Sprite;
import inkling.files.BadFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * The pictures and labels found in a file or a folder, read but not opened yet: how, is for {@link Choices} to say. Immutable.
 *
 * @param place the file or folder, for messages
 * @param parts the pictures: one part of each split, or a whole one; at least one picture
 * @param classes the classes, if the files name them, in the order of their labels from 0
 * @param remarks what was done to the data while it was read, each a few words: {@code 3 files skipped}, {@code scaled from 32x32}
 * @param hints what is known of it from elsewhere
 */
public record FoundData(
        Path place, List<FoundPart> parts, Optional<Classes> classes, List<String> remarks, Hints hints) {
    /** What a label of a picture without one becomes: the first class. */
    private static final int UNLABELED = 0;

    public FoundData {
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
    }

    /** Data of which nothing else is known. */
    public FoundData(Path place, List<FoundPart> parts, Optional<Classes> classes, List<String> remarks) {
        this(place, parts, classes, remarks, Hints.NONE);
    }

    /** How many pictures of a kind there are. */
    public int rows(FoundPart.Kind kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .mapToInt(FoundPart::rows)
                .sum();
    }

    /** How many pictures there are. */
    public int rows() {
        return parts.stream().mapToInt(FoundPart::rows).sum();
    }

    /** Whether every picture has a label. */
    public boolean isLabeled() {
        return parts.stream().allMatch(FoundPart::isLabeled);
    }

    /** Without the parts that have no labels, if others have some: one cannot know what their pictures are. */
    public FoundData labeledOnly() {
        List<FoundPart> labeled = parts.stream()
                .filter(part -> part.rows() > 0 && part.isLabeled())
                .toList();
        if (labeled.isEmpty() || isLabeled()) {
            return this;
        }
        List<String> said = new ArrayList<>(remarks);
        for (FoundPart part : parts) {
            if (!part.isLabeled()) {
                said.add(part.rows() + nameOf(part) + " without labels left out");
            }
        }
        return new FoundData(place, labeled, classes, said, hints);
    }

    private static String nameOf(FoundPart part) {
        String split = switch (part.kind()) {
            case TRAIN -> " training";
            case TEST -> " test";
            case WHOLE -> "";
        };
        return split + (part.rows() == 1 ? " picture" : " pictures");
    }

    /** The choices that most likely fit. Pictures are fixed only where it is known that they need it. */
    public Choices suggested() {
        return Suggestion.of(this);
    }

    /** The pictures of the test split, or of all parts where there is none, whatever their labels are. */
    public Sprite testImages() {
        boolean split = rows(FoundPart.Kind.TEST) > 0;
        return parts.stream()
                .filter(part -> !split || part.kind() == FoundPart.Kind.TEST)
                .map(FoundPart::images)
                .reduce(Sprite::followedBy)
                .orElseGet(() -> new Sprite(new byte[0][], 0));
    }

    /**
     * Opens the data: training rows first, then test rows, each in the order of the files; where these do not split
     * the rows, or have a folder for each class, training rows that come class by class are mixed, so that the last ones, on which a
     * training validates, are of all classes.
     *
     * @throws BadFileException if a label is outside the classes
     */
    public DataSet open(Choices choices) throws BadFileException {
        Sprite images = new Sprite(new byte[0][], 0);
        byte[] labels = new byte[rows()];
        int row = 0;
        for (FoundPart.Kind kind : FoundPart.Kind.values()) { // training before test; a whole stands alone
            for (FoundPart part : parts) {
                if (part.kind() == kind) {
                    images = images.rows() == 0 ? part.images() : images.followedBy(part.images());
                    for (int i = 0; i < part.rows(); i++) {
                        labels[row++] = label(part, i, choices);
                    }
                }
            }
        }
        int given =
                rows(FoundPart.Kind.WHOLE) > 0 ? DataSet.defaultTrainRows(rows()) : rows() - rows(FoundPart.Kind.TEST);
        boolean mayMix = hints.isByClass() || rows(FoundPart.Kind.WHOLE) > 0;
        return split(images, labels, given, mayMix, choices).with(choices.fixes());
    }

    private byte label(FoundPart part, int row, Choices choices) throws BadFileException {
        if (!part.isLabeled()) {
            return UNLABELED;
        }
        int label = part.label(row) - choices.firstLabel();
        if (!choices.classes().has(label)) {
            int last = choices.firstLabel() + choices.classes().count() - 1;
            throw new BadFileException(
                    place,
                    "labels " + choices.firstLabel() + " to " + last,
                    part.label(row) + " in row " + row + kindOf(part));
        }
        return (byte) label;
    }

    private static String kindOf(FoundPart part) {
        return switch (part.kind()) {
            case TRAIN -> " of the training split";
            case TEST -> " of the test split";
            case WHOLE -> "";
        };
    }

    private static DataSet split(Sprite images, byte[] labels, int given, boolean mayMix, Choices choices) {
        int rows = labels.length;
        TestRows test = choices.testRows();
        int trainRows = switch (test.kind()) {
            case GIVEN -> given;
            case LAST -> Math.max(0, rows - test.number());
            case EVERY -> rows - rows / test.number();
        };
        IntUnaryOperator split = test.kind() == TestRows.Kind.EVERY
                ? row -> row < trainRows ? row + row / (test.number() - 1) : (row - trainRows + 1) * test.number() - 1
                : IntUnaryOperator.identity();
        IntUnaryOperator mixed =
                mayMix ? Mixing.of(trainRows, row -> labels[split.applyAsInt(row)]) : IntUnaryOperator.identity();
        IntUnaryOperator order = row -> split.applyAsInt(row < trainRows ? mixed.applyAsInt(row) : row);
        byte[] ordered = new byte[rows];
        boolean asFound = true;
        for (int row = 0; row < rows; row++) {
            ordered[row] = labels[order.applyAsInt(row)];
            asFound &= order.applyAsInt(row) == row;
        }
        return new DataSet(
                asFound ? images : images.inOrder(rows, order),
                new OneHotLabels(ordered, choices.classes()),
                trainRows);
    }
}
