package inkling.cli;

import inkling.cli.option.WindowOptions;
import java.nio.file.Path;

/** For tests of commands that open no window. */
public final class NoScreens implements Screens {
    @Override
    public void open(WindowOptions options) {
        throw new IllegalStateException("expected no window");
    }

    @Override
    public void tour(Path folder, WindowOptions options) {
        throw new IllegalStateException("expected no tour");
    }
}
