package inkling.cli;

import inkling.cli.option.WindowOptions;
import java.io.IOException;
import java.nio.file.Path;

/** The window as the commands see it: they can open it, or have its screens drawn off-screen. */
public interface Screens {
    /** Opens the window and returns when it is closed. */
    void open(WindowOptions options) throws IOException;

    /** Opens the same screens off-screen, draws on the pad, and writes a PNG of every screen to a folder. */
    void tour(Path folder, WindowOptions options) throws IOException;
}
