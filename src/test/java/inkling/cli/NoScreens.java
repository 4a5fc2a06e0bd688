package inkling.cli;

import java.nio.file.Path;

/** For tests of commands that open no window. */
final class NoScreens implements Screens {
    @Override
    public void open(WindowOptions options) {
        throw new IllegalStateException("expected no window");
    }

    @Override
    public void tour(Path folder, WindowOptions options) {
        throw new IllegalStateException("expected no tour");
    }
}
