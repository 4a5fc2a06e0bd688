package inkling.app;

import inkling.app.draw.DrawView;
import inkling.app.explore.ExploreView;
import inkling.app.shared.Background;
import inkling.app.shared.DataReading;
import inkling.app.shared.ModelReading;
import inkling.app.shared.Screen;
import inkling.app.shared.Session;
import inkling.app.shared.Settings;
import inkling.app.shared.Theme;
import inkling.app.train.TrainView;
import inkling.data.DataFolder;
import java.util.List;
import javafx.stage.Stage;

/** The parts of the window put together: made on any thread, opened on the FX thread. */
public final class Window implements AutoCloseable {
    private final Background background = new Background();
    private final Session session = new Session();
    private final DataReading reading = new DataReading(session, background);
    private final Theme theme;

    /** As the user starts it: begins to read the data at once. */
    public Window(Launch launch) {
        this(Settings.ofUser());
        session.screen().set(launch.screen());
        reading.open(launch.data() == null ? DataFolder.find() : launch.data());
        new ModelReading(session, background).open(launch.model());
    }

    /** With nothing loaded, and settings of its own. */
    Window(Settings settings) {
        theme = new Theme(settings);
    }

    /** Builds the screens and shows them. */
    public void open(Stage stage) {
        Shell shell = new Shell(screens(), session, theme);
        stage.setScene(shell.scene(theme));
        stage.setOnCloseRequest(event -> {
            if (!shell.mayClose()) {
                event.consume();
            }
        });
        stage.setTitle("Inkling");
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        stage.show();
    }

    /** What the screens share: how a test or a tour talks to them from outside. */
    public Session session() {
        return session;
    }

    /** How data comes in. */
    public DataReading reading() {
        return reading;
    }

    /** Light or dark. */
    public Theme theme() {
        return theme;
    }

    /** Whether all that was begun in the background is done and shown. */
    public boolean isIdle() {
        return background.isIdle();
    }

    @Override
    public void close() {
        background.close();
    }

    /** In the order of the top bar. */
    private List<Screen> screens() {
        return List.of(
                new ExploreView(session, reading, background),
                new DrawView(session, background),
                new TrainView(session, background));
    }
}
