package inkling.app.train.grandtour;

import inkling.learn.Probabilities;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was computed for epochs of runs, so that the replay goes over them without waiting: as many as fit, those used last. */
final class KnownProbabilities {
    /** 48 MB. */
    private static final long MOST_FLOATS = 12_000_000;

    private record Key(Path run, int epoch) {}

    private final Map<Key, Probabilities> known = new LinkedHashMap<>(16, 0.75f, true);
    private long floats;

    @Nullable
    Probabilities get(Path run, int epoch) {
        return known.get(new Key(run, epoch));
    }

    void put(Path run, int epoch, Probabilities probabilities) {
        Probabilities before = known.put(new Key(run, epoch), probabilities);
        floats += probabilities.values().length - (before == null ? 0 : before.values().length);
        Iterator<Probabilities> oldest = known.values().iterator();
        while (floats > MOST_FLOATS && known.size() > 1) {
            floats -= oldest.next().values().length;
            oldest.remove();
        }
    }
}
