package inkling.app;

import inkling.app.draw.DrawView;
import inkling.app.explore.ExploreView;
import inkling.app.inside.InsideView;
import inkling.app.shared.Background;
import inkling.app.shared.ExploredModels;
import inkling.app.shared.Failures;
import inkling.app.shared.ModelCalibrating;
import inkling.app.shared.Screen;
import inkling.app.shared.ScreenName;
import inkling.app.shared.Session;
import inkling.app.shared.Settings;
import inkling.app.shared.Texts;
import inkling.app.shared.Theme;
import inkling.app.shared.kit.InTurn;
import inkling.app.shared.kit.files.FileDialogs;
import inkling.app.shared.map.MapMaking;
import inkling.app.shared.open.DataDialogs;
import inkling.app.shared.open.DataReading;
import inkling.app.shared.open.DataSaving;
import inkling.app.shared.open.model.ModelExport;
import inkling.app.shared.open.model.ModelReading;
import inkling.app.shared.open.panel.OpenLayer;
import inkling.app.shared.pad.PadModel;
import inkling.app.shared.rows.RowAnalysis;
import inkling.app.shared.run.ActiveRun;
import inkling.app.train.TrainView;
import inkling.learn.runs.RunStore;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The parts of the window put together: made on any thread, opened on the FX thread. */
public final class Window implements AutoCloseable {
    private static final Texts TEXTS = Texts.of("window");

    private final Background background = new Background();
    private final Session session = new Session();
    private final Settings settings;
    private final DataReading reading;
    private final ModelReading models;
    private final FileDialogs dialogs;
    private final DataSaving saving;
    private final ModelExport export;
    private final RowAnalysis analysis = new RowAnalysis(session, background);
    private final PadModel pad = new PadModel();
    private final Theme theme;
    private final BooleanBinding awaited;
    private Runnable whenPainted = () -> {};
    private @Nullable ActiveRun run;

    /** As the user starts it: begins to read the data at once, and the model when the first digits are painted. */
    public Window(Launch launch) {
        this(Settings.ofUser(), launch);
    }

    /** With settings of its own. */
    Window(Settings settings, Launch launch) {
        this(settings, FileDialogs.ofSystem());
        Failures.install(
                sentence -> background.onScreen(() -> session.problems().show(sentence)));
        session.open(launch.screen());
        ExploredModels.count(session, background, RunStore.ofUser().testSetUses());
        reading.painting().expect();
        reading.openFirst(launch.data());
        whenPainted = () -> {
            reading.painting().done();
            models.openFirst(launch.model());
            announce(RunStore.ofUser());
        };
    }

    /** With nothing loaded, and settings and dialogs of its own. */
    Window(Settings settings, FileDialogs dialogs) {
        this.dialogs = dialogs;
        this.settings = settings;
        theme = new Theme(settings);
        reading = new DataReading(session, background, settings);
        models = new ModelReading(session, background, settings);
        saving = new DataSaving(session, reading, background, dialogs);
        export = new ModelExport(session, saving, dialogs);
        awaited = reading.busyProperty().and(session.dataProperty().isNull());
        background.setReporter(session.problems()::report);
        settings.saveBy(this::later);
        ModelCalibrating.follow(session, background);
        MapMaking.follow(session, background);
    }

    /** Opens the window soon, and fills it piece by piece: until then, nothing holds up the FX thread for long. */
    public void open(Stage stage) {
        theme.use(); // before the first control, for which JavaFX would read a stylesheet of its own
        DataDialogs asking = new DataDialogs(reading, dialogs);
        Shell shell = new Shell(this::screen, session, reading.opening(), asking);
        stage.setScene(shell.scene(theme));
        stage.setTitle(TEXTS.get("title"));
        for (String icon : new String[] {"inkling-48.png", "inkling-256.png"}) {
            InTurn.later(() -> stage.getIcons().add(new Image("/assets/icons/" + icon)));
        }
        PlaceKeeper place = PlaceKeeper.place(stage, settings);
        stage.setOnCloseRequest(event -> {
            if (!shell.mayClose()) {
                event.consume();
            }
        });
        stage.setOnHidden(event -> {
            place.keep();
            shell.closed();
        });
        stage.show();
        shell.build(() -> new LoadedPills(session, reading, models, asking, saving, export), theme);
        InTurn.later(() -> shell.cover(new OpenLayer(reading, saving, dialogs)));
        Platform.runLater(this::whenDigitsArePainted);
    }

    /** What can wait until the first digits are painted; where there are none to come, until the window is. */
    private void whenDigitsArePainted() {
        if (awaited.get()) {
            awaited.addListener(new InvalidationListener() {
                @Override
                public void invalidated(Observable changed) {
                    if (!awaited.get()) {
                        awaited.removeListener(this);
                        afterPainting(whenPainted);
                    }
                }
            });
        } else {
            afterPainting(whenPainted);
        }
    }

    /** What the screens share: how a test or a tour talks to them from outside. */
    public Session session() {
        return session;
    }

    /** How data comes in. */
    public DataReading reading() {
        return reading;
    }

    /** How the model in use is exported. */
    public ModelExport export() {
        return export;
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
        background.run(
                () -> {
                    work.run();
                    return work;
                },
                done -> {},
                background::report);
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

    /** Does something once, after the next frame. */
    static void afterNextFrame(Scene scene, Runnable action) {
        Runnable once = new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                action.run();
            }
        };
        scene.addPostLayoutPulseListener(once);
    }

    /** What is laid out in one frame is on the screen when the next but one begins. */
    private static void afterPainting(Runnable action) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames > 3) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }

    /** The run in progress, made when the first screen asks for it. */
    private ActiveRun run() {
        if (run == null) {
            run = new ActiveRun(session, background, RunStore.ofUser());
            run.giveWayTo(pad.drawingProperty());
        }
        return run;
    }

    private Screen screen(ScreenName name) {
        return switch (name) {
            case EXPLORE -> new ExploreView(session, reading, analysis, background, FileDialogs.ofSystem());
            case DRAW -> new DrawView(session, pad, reading, background);
            case TRAIN -> new TrainView(session, run(), background);
            case INSIDE -> new InsideView(session, pad, run(), background, dialogs);
        };
    }
}
