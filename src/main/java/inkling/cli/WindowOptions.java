package inkling.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the window opens with. */
public final class WindowOptions {
    @Option(names = "--data", paramLabel = "DIR", description = "The folder with the sprite and its labels.")
    private @Nullable Path data;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "The model to classify with; the shipped model by default.")
    private @Nullable Path model;

    @Option(names = "--screen", paramLabel = "NAME", defaultValue = "EXPLORE", description = "explore, draw or train.")
    private ScreenName screen = ScreenName.EXPLORE;

    /** The values of {@code --screen}. */
    public enum ScreenName {
        EXPLORE,
        DRAW,
        TRAIN
    }

    /** The folder with the data, or null for the shipped one. */
    public @Nullable Path data() {
        return data;
    }

    /** The model file, or null for the shipped one. */
    public @Nullable Path model() {
        return model;
    }

    /** The screen to open with. */
    public ScreenName screen() {
        return screen;
    }
}
