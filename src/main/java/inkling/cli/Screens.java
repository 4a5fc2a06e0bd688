package inkling.cli;

import java.io.IOException;
import java.nio.file.Path;

/** The window, as far as the commands know it: they can open it, or have it opened off-screen for pictures. */
public interface Screens {
    /** Opens the window and returns when it is closed. */
    void open(WindowOptions options) throws IOException;

    /** Opens the same screens off-screen, draws on the pad, and leaves a PNG of every screen in a folder. */
    void tour(Path folder, WindowOptions options) throws IOException;
}
