package inkling.data.format.pictures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the folders of classes are called: as the classes, but for what not every system allows in a name. */
final class ClassFolders {
    private static final int LONGEST = 100;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]|^[. ]|[. ]$");
    private static final Pattern RESERVED_BY_WINDOWS =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    private ClassFolders() {}

    /** The names of the folders, in the order of the classes; different even where a and A are the same. */
    static List<String> of(List<String> classes) {
        Set<String> met = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (String name : classes) {
            String plain = FORBIDDEN.matcher(name).replaceAll("_");
            plain = plain.isEmpty() || RESERVED_BY_WINDOWS.matcher(plain).matches() ? "_" + plain : plain;
            plain = plain.substring(0, Math.min(LONGEST, plain.length()));
            String unique = plain;
            for (int i = 2; !met.add(unique.toLowerCase(Locale.ROOT)); i++) {
                unique = plain + "_" + i;
            }
            names.add(unique);
        }
        return names;
    }
}
