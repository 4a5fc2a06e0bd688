package inkling;

import inkling.app.InklingApp;
import inkling.app.Launch;
import inkling.app.shared.ScreenName;
import inkling.app.tour.Tour;
import inkling.cli.InklingCommand;
import inkling.cli.Screens;
import inkling.cli.option.WindowOptions;
import inkling.files.UserFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where the program starts: without a command it opens the window, a command runs on the command line. */
public final class Main {
    /** Held, as the JDK forgets the settings of loggers that nobody holds. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private static final Logger ALL = Logger.getLogger("");

    private Main() {}

    public static void main(String[] args) {
        ALL.setLevel(Level.WARNING); // ND4J logs at length what it runs on
        // JavaFX says at each start that it is on the class path, where ND4J's broken module descriptor wants it.
        JAVAFX.setFilter(entry -> !entry.getMessage().startsWith("Unsupported JavaFX configuration"));
        protectUserFolder();
        System.exit(
                args.length == 0 ? open() : InklingCommand.over(new Windows()).execute(args));
    }

    /** Opens the window as if by the command line, whose library takes longer to load than the data. */
    private static int open() {
        try {
            Windows.open(Launch.plain());
            return 0;
        } catch (IOException e) {
            System.err.println("inkling: " + e.getMessage());
            return 1;
        }
    }

    /** Versions before this one let others read it. */
    private static void protectUserFolder() {
        try {
            UserFolder.protect();
        } catch (IOException | RuntimeException e) {
            ALL.log(Level.WARNING, "The user's folder could not be closed to others: " + e.getMessage());
        }
    }

    /** Opens the window where there is a display; where there is none, says so and does the same job off-screen. */
    private static final class Windows implements Screens {
        @Override
        public void open(WindowOptions options) throws IOException {
            open(launch(options));
        }

        static void open(Launch launch) throws IOException {
            var missing = Display.missing();
            if (missing.isPresent()) {
                Path folder = Path.of(System.getProperty("inkling.tour", "inkling-tour"));
                System.out.println("No window: " + missing.get() + ". Pictures of the screens go to " + folder + ".");
                Tour.take(folder, launch, System.out);
                return;
            }
            InklingApp.open(launch);
        }

        @Override
        public void tour(Path folder, WindowOptions options) throws IOException {
            Tour.take(folder, launch(options), System.out);
        }

        private static Launch launch(WindowOptions options) {
            return new Launch(
                    options.data(),
                    options.model(),
                    ScreenName.of(options.screen().name()));
        }
    }
}
