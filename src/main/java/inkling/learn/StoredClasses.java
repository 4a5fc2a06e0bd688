package inkling.learn;

import inkling.data.Classes;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the classes and the name of a data set are stored with what was trained on it. */
public final class StoredClasses {
    private static final int LONGEST_DATA_NAME = 60;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private StoredClasses() {}

    /** The names to store; null where they are numbers from 0 on, as those of MNIST's digits: so are all in files of earlier versions. */
    public static @Nullable List<String> names(Classes classes) {
        return classes.equals(Classes.numbered(classes.count())) ? null : classes.names();
    }

    /**
     * The classes that stored names stand for.
     *
     * @param scores of the network: IllegalArgumentException if there are not as many names, or if they are invalid
     */
    public static Classes read(@Nullable List<String> names, int scores) {
        if (names == null) {
            return Classes.numbered(scores);
        }
        if (names.size() != scores) {
            throw new IllegalArgumentException(
                    "expected " + scores + " names of classes, one per score of the network, got " + names.size());
        }
        return new Classes(names);
    }

    /** The name of a data set without control characters, shortened to {@value #LONGEST_DATA_NAME} characters; null for none. */
    public static @Nullable String dataName(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String clean = CONTROL.matcher(name).replaceAll(" ").strip();
        return clean.length() <= LONGEST_DATA_NAME ? clean : clean.substring(0, LONGEST_DATA_NAME - 1) + "…";
    }
}
