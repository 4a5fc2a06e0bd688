package inkling.app;

import java.util.Objects;
import javafx.application.Application;
import javafx.application.Platform;
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
        Window made = Objects.requireNonNull(window, "started before it was initialised");
        made.theme().use(); // by itself: it takes as long as the rest
        Platform.runLater(() -> made.open(stage));
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }
}
