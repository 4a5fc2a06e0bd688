package inkling.app.inside;

import static inkling.app.PenMovements.onScreen;

import inkling.app.PenMovements;
import inkling.app.shared.Background;
import inkling.app.shared.LookInside;
import inkling.app.shared.Session;
import inkling.app.shared.Settings;
import inkling.app.shared.Theme;
import inkling.app.shared.kit.FileDialogs;
import inkling.app.shared.kit.InTurn;
import inkling.app.shared.pad.PadModel;
import inkling.app.shared.run.ActiveRun;
import inkling.data.format.DataFolder;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import inkling.learn.inside.Place;
import inkling.learn.runs.RunStore;
import inkling.nn.Architecture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long after the pen has moved all maps and bars of the shipped model stand in a frame that goes to the screen: the Inside screen at
 * 1400x850, by JavaFX's robot, with the software renderer. With a number held, its arithmetic and what is known of its map as well.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 10)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dheadless.geometry=1600x1000-32",
            "-Dprism.order=sw",
            "-Dprism.text=t2k"
        })
public class PenToLayers {
    /** What is held: nothing, a number of the second stage, or a score; or whether a network trains, which is shown as it learns. */
    @Param({"nothing", "value", "score", "training"})
    public String held;

    private final Background background = new Background();
    private InsideView view;
    private Stage stage;
    private PenMovements pen;

    @Setup
    public void open() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Path folder = Files.createTempDirectory("inkling-pen");
        var data = DataFolder.read(Path.of("data"), some -> {});
        var model = ModelFile.shipped();
        onScreen(() -> {
            Session session = new Session();
            session.useData(data);
            session.useModel(model);
            ActiveRun run = new ActiveRun(session, background, new RunStore(folder));
            view = new InsideView(session, new PadModel(), run, background, FileDialogs.ofSystem());
            Theme theme = new Theme(new Settings(folder.resolve("settings.properties")));
            theme.use();
            Scene scene = new Scene((Parent) view.node(), 1400, 850);
            theme.apply(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            if (held.equals("training")) {
                run.start("bench", RecipeFile.named("codelab").withEpochs(500), false);
                session.lookInside(new LookInside.OfLearning());
            }
            return stage;
        });
        while (onScreen(() -> stage.getScene().lookup("#pad")) == null
                || !onScreen(() -> (held.equals("training")
                                ? view.subject().valuesProperty().get() != null
                                : background.isIdle())
                        && InTurn.isDone())) {
            LockSupport.parkNanos(10_000_000);
        }
        onScreen(() -> {
            hold(model.architecture());
            return held;
        });
        pen = new PenMovements(stage.getScene());
    }

    private void hold(Architecture architecture) {
        List<inkling.learn.inside.Stage> stages = inkling.learn.inside.Stage.of(architecture);
        if (held.equals("value")) {
            view.subject().pointer().hold(new Place(stages.get(1).last(), 3, 3, 0));
        } else if (held.equals("score")) {
            view.subject()
                    .pointer()
                    .hold(new Place(stages.get(stages.size() - 1).last(), 0, 0, 0));
        }
    }

    @Setup(Level.Invocation)
    public void pause() throws Exception {
        pen.pause();
    }

    @Benchmark
    public void fromPenToLayers() throws Exception {
        pen.move(view.subject().valuesProperty());
    }

    @TearDown
    public void close() throws Exception {
        onScreen(() -> {
            stage.close();
            return stage;
        });
        background.close();
        Platform.exit();
    }
}
