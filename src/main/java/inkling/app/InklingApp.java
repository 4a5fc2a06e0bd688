package inkling.app;

import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window as JavaFX starts it. {@link Window} puts its parts together. */
public final class InklingApp extends Application {
    private @Nullable Window window;

    /** Opens the window and returns when it is closed. To be called once in the life of a program. */
    public static void open(Launch launch) {
        launch(InklingApp.class, launch.arguments());
    }

    /** Starts the reading of the data while JavaFX still starts itself. */
    @Override
    public void init() {
        window = new Window(Launch.of(getParameters().getNamed()));
    }

    @Override
    public void start(Stage stage) {
        if (window == null) {
            throw new IllegalStateException("started before it was initialised");
        }
        window.open(stage);
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }
}
