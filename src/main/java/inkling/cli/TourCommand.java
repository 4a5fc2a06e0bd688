package inkling.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code inkling tour DIR}: the same screens with no display, and a picture of each. */
@Command(
        name = "tour",
        mixinStandardHelpOptions = true,
        description =
                "Opens the screens off-screen, draws bundled strokes on the pad, prints the ten bars, leaves a PNG of"
                        + " every screen.")
final class TourCommand implements Callable<Integer> {
    private final Screens screens;

    @Parameters(paramLabel = "DIR", description = "Where the pictures go.")
    private Path folder = Path.of("tour");

    @Mixin
    private WindowOptions options = new WindowOptions();

    TourCommand(Screens screens) {
        this.screens = screens;
    }

    @Override
    public Integer call() throws IOException {
        screens.tour(folder, options);
        return CommandLine.ExitCode.OK;
    }
}
