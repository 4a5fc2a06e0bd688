package inkling.analysis.measure;

import inkling.analysis.Measure;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** All measures, as found by the {@link ServiceLoader}. */
public final class Measures {
    /** In the order of their positions. */
    public static final List<Measure> ALL = ServiceLoader.load(Measure.class, Measure.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparingInt(Measure::position))
            .toList();

    private Measures() {}

    /** The measure with a key, if there is one. */
    public static Optional<Measure> find(String key) {
        return ALL.stream().filter(measure -> measure.key().equals(key)).findFirst();
    }

    /** The measure with a key, of those that are always there. */
    public static Measure of(String key) {
        return find(key).orElseThrow();
    }
}
