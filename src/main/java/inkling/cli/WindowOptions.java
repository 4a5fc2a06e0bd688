package inkling.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the window opens with. */
public final class WindowOptions {
    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private ModelOption model = new ModelOption();

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
        return data.folder();
    }

    /** The model file, or null for the shipped one. */
    public @Nullable Path model() {
        return model.file();
    }

    /** The screen to open with. */
    public ScreenName screen() {
        return screen;
    }
}
