package inkling.app.shared.open.panel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the classes of well-known sets of letters and digits are called, in the order of their labels. */
final class KnownNames {
    private static final String DIGITS = "0123456789";
    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** EMNIST's sets: letters, balanced (small letters only where they differ in shape), by class. */
    private static final Map<Integer, String> BY_COUNT = Map.of(
            26, CAPITALS,
            36, DIGITS + CAPITALS,
            47, DIGITS + CAPITALS + "abdefghnqrt",
            62, DIGITS + CAPITALS + "abcdefghijklmnopqrstuvwxyz");

    private KnownNames() {}

    /** The names of so many classes; empty if there are none in use. */
    static Optional<List<String>> of(int count) {
        return Optional.ofNullable(BY_COUNT.get(count))
                .map(names -> names.chars().mapToObj(Character::toString).collect(Collectors.toList()));
    }
}
