package inkling.app;

import inkling.app.shared.Screen;
import inkling.app.shared.ScreenName;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** The screens. Each is built when it is first asked for: the window need not wait for all. */
final class ScreenList {
    private final Function<ScreenName, Screen> builder;
    private final Map<ScreenName, Screen> built = new EnumMap<>(ScreenName.class);

    /**
     * @param builder builds a screen, once
     */
    ScreenList(Function<ScreenName, Screen> builder) {
        this.builder = builder;
    }

    Screen get(ScreenName name) {
        return built.computeIfAbsent(name, builder);
    }

    /** The screens that are built by now. */
    Collection<Screen> built() {
        return built.values();
    }
}
