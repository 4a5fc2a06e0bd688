package inkling.app.draw.mydigits;

import inkling.data.Classes;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which class is meant by what is typed. */
final class ClassSearch {
    private ClassSearch() {}

    /** The class with exactly this name, or else the first that differs in upper and lower case only. */
    static Optional<String> named(Classes classes, String typed) {
        return classes.names().contains(typed)
                ? Optional.of(typed)
                : classes.names().stream().filter(typed::equalsIgnoreCase).findFirst();
    }

    /**
     * The names that begin as typed, in upper or lower case, then those that contain it; the one typed exactly is the first. All
     * names, in the order of the classes, while nothing is typed.
     */
    static List<String> beginning(Classes classes, String typed) {
        String wanted = lower(typed.strip());
        return classes.names().stream()
                .filter(name -> lower(name).contains(wanted))
                .sorted(Comparator.comparing((String name) -> !name.equals(typed.strip()))
                        .thenComparing(name -> !lower(name).startsWith(wanted)))
                .toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
