package inkling.app;

import inkling.app.draw.DrawView;
import inkling.app.explore.ExploreView;
import inkling.app.shared.Background;
import inkling.app.shared.DataReading;
import inkling.app.shared.ExploredModels;
import inkling.app.shared.Failures;
import inkling.app.shared.ModelCalibrating;
import inkling.app.shared.ModelReading;
import inkling.app.shared.RowAnalysis;
import inkling.app.shared.Screen;
import inkling.app.shared.ScreenName;
import inkling.app.shared.Session;
import inkling.app.shared.Settings;
import inkling.app.shared.Texts;
import inkling.app.shared.Theme;
import inkling.app.shared.kit.InTurn;
import inkling.app.train.TrainView;
import inkling.learn.runs.RunStore;
import java.util.concurrent.Executors;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The parts of the window put together: made on any thread, opened on the FX thread. */
public final class Window implements AutoCloseable {
    private static final Texts TEXTS = Texts.of("window");

    private final Background background = new Background();
    private final Session session = new Session();
    private final DataReading reading;
    private final ModelReading models;
    private final RowAnalysis analysis = new RowAnalysis(session, background);
    private final Settings settings;
    private final Theme theme;
    private final Runnable whenPainted;

    /** As the user starts it: begins to read the data at once, and the model when the window is painted. */
    public Window(Launch launch) {
        this(Settings.ofUser(), launch);
    }

    /** With settings of its own. */
    Window(Settings settings, Launch launch) {
        this.settings = settings;
        theme = new Theme(settings);
        reading = new DataReading(session, background, settings);
        models = new ModelReading(session, background, settings);
        background.setReporter(session.problems()::report);
        settings.saveBy(this::later);
        ModelCalibrating.follow(session, background);
        Failures.install(
                sentence -> background.onScreen(() -> session.problems().show(sentence)));
        session.open(launch.screen());
        ExploredModels.count(session, background, RunStore.ofUser().testSetUses());
        reading.openFirst(launch.data());
        whenPainted = () -> {
            models.openFirst(launch.model());
            announce(RunStore.ofUser());
        };
    }

    /** With nothing loaded, and settings of its own. */
    Window(Settings settings) {
        this.settings = settings;
        theme = new Theme(settings);
        reading = new DataReading(session, background, settings);
        models = new ModelReading(session, background, settings);
        background.setReporter(session.problems()::report);
        settings.saveBy(this::later);
        ModelCalibrating.follow(session, background);
        whenPainted = () -> {};
    }

    /** Builds the screens and shows them. */
    public void open(Stage stage) {
        theme.use(); // before the first control, for which JavaFX would read a stylesheet of its own
        Shell shell = new Shell(this::screen, session, new LoadedPills(session, reading, models), theme);
        stage.setScene(shell.scene(theme));
        stage.setTitle(TEXTS.get("title"));
        for (String icon : new String[] {"inkling-48.png", "inkling-256.png"}) {
            stage.getIcons().add(new Image("/assets/icons/" + icon));
        }
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        stage.setOnCloseRequest(event -> {
            if (!shell.mayClose()) {
                event.consume();
            }
        });
        stage.setOnHidden(event -> shell.closed());
        stage.show();
        afterNextFrame(stage.getScene(), whenPainted);
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

    /** Whether all screens shown are built, and all that was begun in the background is done and shown. */
    public boolean isIdle() {
        return background.isIdle() && InTurn.isDone();
    }

    @Override
    public void close() {
        settings.saveBy(Runnable::run);
        background.close();
    }

    /** For what ends in the log when it fails: the FX thread need not wait for a disk. */
    private void later(Runnable work) {
        background.run(Executors.callable(work), done -> {}, background::report);
    }

    /** A run that a crash cut off waits on the Train screen: the top bar says so on all. */
    private void announce(RunStore runs) {
        background.run(
                runs::interrupted,
                found -> found.stream()
                        .findFirst()
                        .ifPresent(run -> session.describeRun(
                                TEXTS.get("run.interrupted", run.facts().name()))),
                session.problems()::report);
    }

    private static void afterNextFrame(Scene scene, Runnable action) {
        Runnable once = new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                action.run();
            }
        };
        scene.addPostLayoutPulseListener(once);
    }

    private Screen screen(ScreenName name) {
        return switch (name) {
            case EXPLORE -> new ExploreView(session, reading, analysis, background);
            case DRAW -> new DrawView(session, background);
            case TRAIN -> new TrainView(session, background);
        };
    }
}
