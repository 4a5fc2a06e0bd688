package inkling;

import inkling.cli.InklingCommand;
import inkling.cli.Screens;
import inkling.cli.WindowOptions;
import java.io.IOException;
import java.nio.file.Path;

/** Where the program starts: without a command it opens the window, a command runs on the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(InklingCommand.over(new Windows()).execute(args));
    }

    /** Opens the window where there is a display; where there is none, says so and does the same job off-screen. */
    private static final class Windows implements Screens {
        @Override
        public void open(WindowOptions options) throws IOException {
            var missing = Display.missing();
            if (missing.isPresent()) {
                Path folder = Path.of(System.getProperty("inkling.tour", "inkling-tour"));
                System.out.println("No window: " + missing.get() + ". Pictures of the screens go to " + folder + ".");
                tour(folder, options);
                return;
            }
            throw new IOException("the window is not there yet");
        }

        @Override
        public void tour(Path folder, WindowOptions options) throws IOException {
            throw new IOException("the screens are not there yet (" + folder + ")");
        }
    }
}
