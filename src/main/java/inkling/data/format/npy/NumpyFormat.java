package inkling.data.format.npy;

import inkling.data.Classes;
import inkling.data.Sprite;
import inkling.data.format.ClassNames;
import inkling.data.format.DataFormat;
import inkling.data.format.WrittenLabels;
import inkling.data.format.npy.ArrayName.Rows;
import inkling.data.found.FoundData;
import inkling.data.found.FoundPart;
import inkling.data.found.Reading;
import inkling.files.BadFileException;
import inkling.files.Glance;
import inkling.files.npy.NpyType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * NumPy's files: an {@code .npz}, or {@code .npy} files that belong together, under the names in use: {@code x_train} and {@code
 * y_train}, {@code train_images} and {@code train_labels}, {@code arr_0} and {@code arr_1}, {@code X} and {@code y}. Names of
 * classes may be in an array {@code class_names}. Arrays of Python objects are refused: to open one is to run what it says.
 */
public final class NumpyFormat implements DataFormat {
    @Override
    public boolean holds(Path place) {
        return Files.isDirectory(place)
                ? Glance.shows(() -> NumpyFiles.in(place).stream().anyMatch(NumpyFiles::isInside))
                : NumpyFiles.is(place) && Files.isRegularFile(place) && NumpyFiles.isInside(place);
    }

    @Override
    public List<Path> files(Path place) throws IOException {
        return NumpyFiles.of(place);
    }

    @Override
    public FoundData read(Path place, Reading reading) throws IOException {
        List<NumpyArray> arrays = new ArrayList<>();
        for (Path file : NumpyFiles.of(place)) {
            arrays.addAll(NumpyArray.in(file));
        }
        NumpyParts parts = NumpyParts.of(place, arrays);
        requireOneKind(place, parts);
        boolean hasTest = parts.parts().stream().anyMatch(part -> part.rows() == Rows.TEST);
        Set<String> remarks = new LinkedHashSet<>();
        WrittenLabels text = new WrittenLabels();
        List<FoundPart> found = new ArrayList<>();
        List<int[]> labels = new ArrayList<>();
        List<Sprite> sprites = new ArrayList<>();
        long before = 0;
        for (NumpyParts.Part part : parts.parts()) {
            NumpyPictures pictures = new NumpyPictures(part.pictures(), before);
            double each = 1.0 / parts.parts().size();
            Sprite sprite = pictures.read(reading.between(sprites.size() * each, (sprites.size() + 1) * each));
            remark(remarks, pictures.shape());
            labels.add(labels(part, sprite, text));
            sprites.add(sprite);
            before += sprite.rows();
        }
        if (before == 0) {
            throw new BadFileException(place, "at least one picture", "none");
        }
        List<String> classNames = text.names();
        for (int i = 0; i < sprites.size(); i++) {
            NumpyParts.Part part = parts.parts().get(i);
            boolean isText = part.labels() != null && part.labels().isText();
            found.add(new FoundPart(
                    kind(part.rows(), hasTest, sprites.size() > 1),
                    sprites.get(i),
                    isText ? text.meanings(labels.get(i), classNames::indexOf) : labels.get(i)));
        }
        if (hasTest && parts.parts().stream().anyMatch(part -> part.rows() == Rows.VALIDATION)) {
            remarks.add("validation pictures counted as training pictures");
        }
        if (!parts.unused().isEmpty()) {
            remarks.add("not used: " + String.join(", ", parts.unused()));
        }
        return new FoundData(place, found, classes(place, parts, text), List.copyOf(remarks));
    }

    private static void requireOneKind(Path place, NumpyParts parts) throws BadFileException {
        Set<Boolean> kinds = parts.parts().stream()
                .flatMap(part -> Stream.ofNullable(part.labels()))
                .map(NumpyArray::isText)
                .collect(Collectors.toSet());
        if (kinds.size() > 1) {
            throw new BadFileException(place, "labels that are all text or all numbers", "some of each");
        }
    }

    private static int[] labels(NumpyParts.Part part, Sprite sprite, WrittenLabels text) throws IOException {
        NumpyArray array = part.labels();
        if (array == null) {
            return new int[0];
        }
        Optional<NpyType> type = array.isText() ? array.text() : Optional.empty();
        int[] labels = type.isPresent() ? NumpyText.labels(array, type.get(), text) : NumpyLabels.read(array);
        if (labels.length != sprite.rows()) {
            throw array.bad(sprite.rows() + " labels, one per picture,", Integer.toString(labels.length));
        }
        return labels;
    }

    private static Optional<Classes> classes(Path place, NumpyParts parts, WrittenLabels text) throws IOException {
        NumpyArray names = parts.classNames();
        if (text.size() > 0) {
            return Optional.of(ClassNames.classes(place, "place", text.names()));
        }
        return names == null
                ? Optional.empty()
                : Optional.of(NumpyText.classes(names, names.text().orElseThrow()));
    }

    private static void remark(Set<String> remarks, PictureShape shape) {
        if (shape.isScaled()) {
            remarks.add("scaled from " + shape.width() + "x" + shape.height());
        }
        if (shape.channels() > 1) {
            remarks.add("colors turned to gray");
        }
    }

    /** A whole stands alone: beside a test split it is what is trained on. */
    private static FoundPart.Kind kind(Rows rows, boolean hasTest, boolean hasOthers) {
        return switch (rows) {
            case TRAIN -> FoundPart.Kind.TRAIN;
            case TEST -> FoundPart.Kind.TEST;
            case VALIDATION -> hasTest ? FoundPart.Kind.TRAIN : FoundPart.Kind.TEST;
            case UNSAID -> hasOthers ? FoundPart.Kind.TRAIN : FoundPart.Kind.WHOLE;
        };
    }
}
