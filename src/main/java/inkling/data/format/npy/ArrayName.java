package inkling.data.format.npy;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the name of an array or of its file says, by the words in use: {@code x_train}, {@code testLabels}, {@code kmnist-train-imgs}. */
record ArrayName(String name) {
    /** Which rows an array is of. */
    enum Rows {
        TRAIN,
        VALIDATION,
        TEST,
        UNSAID
    }

    /** What an array contains. */
    enum Role {
        PICTURES,
        LABELS,
        UNSAID
    }

    private static final Pattern TRAIN = Pattern.compile("train(ing)?");
    private static final Pattern TEST = Pattern.compile("t10k|test(ing)?");
    private static final Pattern VALIDATION = Pattern.compile("valid(ation)?|val(?!u)|dev");
    private static final String ALONE =
            "(?<![a-z])%1$s(?![a-z])|(?<![a-z])%1$s(?=train|test|val)|(?<=train|test|val)%1$s(?![a-z])";
    private static final Pattern LABELS =
            Pattern.compile("labels?|targets?|lbls?|class(es)?|" + String.format(ALONE, "y"));
    private static final Pattern PICTURES =
            Pattern.compile("images?|imgs?|pictures?|pics?|pixels?|data|" + String.format(ALONE, "x"));
    private static final Pattern CLASS_NAMES = Pattern.compile("names?|class(es)?|categories");

    ArrayName {
        name = name.toLowerCase(Locale.ROOT);
    }

    static ArrayName ofFile(Path file) {
        return new ArrayName(NumpyFiles.stem(file));
    }

    Rows rows() {
        return TRAIN.matcher(name).find()
                ? Rows.TRAIN
                : TEST.matcher(name).find()
                        ? Rows.TEST
                        : VALIDATION.matcher(name).find() ? Rows.VALIDATION : Rows.UNSAID;
    }

    /** {@code image_labels} are labels. */
    Role role() {
        return LABELS.matcher(name).find()
                ? Role.LABELS
                : PICTURES.matcher(name).find() ? Role.PICTURES : Role.UNSAID;
    }

    /** Whether text under this name may be that of the classes. */
    boolean mayBeClassNames() {
        return CLASS_NAMES.matcher(name).find();
    }

    /** Whether a file of this name may be one of several. */
    boolean isPart() {
        return rows() != Rows.UNSAID || role() != Role.UNSAID;
    }

    /** What is left without those words: the same for all files of a data set. */
    String set() {
        String rest = name;
        for (Pattern words : new Pattern[] {LABELS, PICTURES, TRAIN, TEST, VALIDATION}) {
            rest = words.matcher(rest).replaceAll("");
        }
        return rest.replaceAll("[^a-z0-9]+", "");
    }
}
