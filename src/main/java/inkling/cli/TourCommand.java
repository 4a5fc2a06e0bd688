package inkling.cli;

import inkling.cli.option.WindowOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code inkling tour DIR}: opens the screens without a display and writes an image of each. */
@Command(
        name = "tour",
        mixinStandardHelpOptions = true,
        description =
                "Opens the screens off-screen, draws sample digits on the pad, prints their probabilities, and writes a"
                        + " PNG of every screen.")
final class TourCommand implements Callable<Integer> {
    private final Screens screens;

    @Parameters(paramLabel = "DIR", description = "The folder for the images.")
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
