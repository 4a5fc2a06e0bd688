package inkling.cli.option;

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

    @Option(
            names = "--screen",
            paramLabel = "NAME",
            defaultValue = "EXPLORE",
            description = "explore, draw, train or inside.")
    private ScreenOption screen = ScreenOption.EXPLORE;

    /** The values of {@code --screen}. */
    public enum ScreenOption {
        EXPLORE,
        DRAW,
        TRAIN,
        INSIDE
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
    public ScreenOption screen() {
        return screen;
    }
}
