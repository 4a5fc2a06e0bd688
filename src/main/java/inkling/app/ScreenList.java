package inkling.app;

import inkling.app.shared.Screen;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The screens in the order of the top bar. Each is built when it is first asked for: the window need not wait for all. */
final class ScreenList {
    private final Map<String, Supplier<Screen>> makers = new LinkedHashMap<>();
    private final Map<String, Screen> built = new HashMap<>();

    /** Adds a screen behind the others. */
    ScreenList with(String name, Supplier<Screen> maker) {
        makers.put(name, maker);
        return this;
    }

    List<String> names() {
        return List.copyOf(makers.keySet());
    }

    /** The screen of a name in any case; empty if there is none. */
    Optional<Screen> named(String name) {
        return makers.entrySet().stream()
                .filter(maker -> maker.getKey().equalsIgnoreCase(name))
                .findFirst()
                .map(maker -> built.computeIfAbsent(
                        maker.getKey(), absent -> maker.getValue().get()));
    }

    /** The screens that are built by now. */
    Collection<Screen> built() {
        return built.values();
    }
}
