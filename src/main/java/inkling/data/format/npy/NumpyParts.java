package inkling.data.format.npy;

import inkling.data.format.npy.ArrayName.Role;
import inkling.data.format.npy.ArrayName.Rows;
import inkling.files.BadFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which arrays are pictures, labels and the names of classes, by their names and those of their files.
 *
 * @param parts at least one, in the order of {@link Rows}
 * @param classNames null for none
 * @param unused the names of other arrays
 */
record NumpyParts(List<Part> parts, @Nullable NumpyArray classNames, List<String> unused) {
    private static final Pattern NUMBERED = Pattern.compile("arr_\\d+");

    /** Pictures and their labels; null without labels. */
    record Part(Rows rows, NumpyArray pictures, @Nullable NumpyArray labels) {}

    /**
     * @throws BadFileException if there are no pictures, or more than one array is the same part
     */
    static NumpyParts of(Path place, List<NumpyArray> arrays) throws BadFileException {
        Map<Rows, NumpyArray> pictures = new EnumMap<>(Rows.class);
        Map<Rows, NumpyArray> labels = new EnumMap<>(Rows.class);
        List<String> unused = new ArrayList<>();
        NumpyArray classNames = null;
        for (NumpyArray array : arrays) {
            ArrayName name = new ArrayName(array.name());
            ArrayName file = ArrayName.ofFile(array.file());
            if (array.isText() && name.mayBeClassNames() && classNames == null) {
                classNames = array;
                continue;
            }
            Rows rows = name.rows() == Rows.UNSAID ? file.rows() : name.rows();
            switch (role(array, arrays)) {
                case PICTURES -> putOnce(place, pictures, rows, array);
                case LABELS -> putOnce(place, labels, rows, array);
                case UNSAID -> unused.add(array.name());
            }
        }
        if (classNames != null && !labels.containsKey(Rows.UNSAID) && pictures.containsKey(Rows.UNSAID)) {
            labels.put(Rows.UNSAID, classNames); // an array of text named class, one per picture
            classNames = null;
        }
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<Rows, NumpyArray> part : pictures.entrySet()) {
            parts.add(new Part(part.getKey(), part.getValue(), labels.get(part.getKey())));
        }
        if (parts.isEmpty()) {
            String found = arrays.stream().map(NumpyArray::name).limit(6).collect(Collectors.joining(", "));
            throw new BadFileException(
                    place,
                    "arrays such as x_train and y_train, or images and labels",
                    found.isEmpty() ? "none" : found);
        }
        return new NumpyParts(parts, classNames, unused);
    }

    private static void putOnce(Path place, Map<Rows, NumpyArray> arrays, Rows rows, NumpyArray array)
            throws BadFileException {
        NumpyArray other = arrays.put(rows, array);
        if (other != null) {
            throw new BadFileException(
                    place, "the arrays of one data set", "both " + other.name() + " and " + array.name());
        }
    }

    private static Role role(NumpyArray array, List<NumpyArray> arrays) {
        Role named = new ArrayName(array.name()).role();
        if (named != Role.UNSAID) {
            return named;
        }
        List<NumpyArray> besides = arrays.stream()
                .filter(other -> other.file().equals(array.file()))
                .toList();
        Role ofFile = ArrayName.ofFile(array.file()).role();
        if (besides.size() > 1 && NUMBERED.matcher(array.name()).matches()) {
            return switch (array.name()) {
                case "arr_0" -> Role.PICTURES;
                case "arr_1" -> Role.LABELS;
                default -> Role.UNSAID;
            };
        }
        if (besides.size() == 1 && ofFile != Role.UNSAID) {
            return ofFile;
        }
        return arrays.size() == 1 && array.shape().size() > 1 ? Role.PICTURES : Role.UNSAID;
    }
}
