package inkling.app;

import inkling.app.shared.ScreenName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the window is asked to open with.
 *
 * @param data the folder of the data set; null for the one that comes with the program
 * @param model the model file; null for the one that comes with the program
 * @param screen the screen in front at first
 */
public record Launch(@Nullable Path data, @Nullable Path model, ScreenName screen) {
    /** Nothing asked for: the program's own data and model, Explore in front. */
    public static Launch plain() {
        return new Launch(null, null, ScreenName.EXPLORE);
    }

    /** Reads what {@link #arguments} wrote. */
    static Launch of(Map<String, String> named) {
        return new Launch(
                Optional.ofNullable(named.get("data")).map(Path::of).orElse(null),
                Optional.ofNullable(named.get("model")).map(Path::of).orElse(null),
                ScreenName.of(named.getOrDefault("screen", plain().screen().id())));
    }

    /** The arguments that carry this through JavaFX's launcher: {@code --data=DIR}, {@code --model=FILE}, {@code --screen=NAME}. */
    String[] arguments() {
        List<String> arguments = new ArrayList<>(List.of("--screen=" + screen.id()));
        if (data != null) {
            arguments.add("--data=" + data);
        }
        if (model != null) {
            arguments.add("--model=" + model);
        }
        return arguments.toArray(String[]::new);
    }
}
