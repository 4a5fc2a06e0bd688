package inkling.app.shared.open.model;

import inkling.app.shared.Background;
import inkling.app.shared.Failures;
import inkling.app.shared.Session;
import inkling.app.shared.Settings;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.files.FileDialogs;
import inkling.app.shared.model.Lens;
import inkling.app.shared.open.LongTask;
import inkling.app.shared.open.Remembered;
import inkling.learn.Classifier;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.calibrate.Calibration;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunFacts;
import inkling.learn.runs.RunStore;
import inkling.sketch.Point;
import inkling.sketch.Preparation;
import inkling.sketch.Sketch;
import inkling.sketch.Stroke;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.stage.FileChooser.ExtensionFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads models into the session, in the background: the one that classifies on all screens, which is warmed up before the first
 * drawing, and the one that Explore compares with. A model that cannot be read changes nothing. The choice is remembered.
 */
public final class ModelReading {
    /** Answers after which Java has compiled what they need; the first ones take a hundred times as long as later ones. */
    private static final int WARM_UP = 50;

    private static final int MOST_RUNS = 12;
    private static final Texts TEXTS = Texts.of("window");

    private final Session session;
    private final Background background;
    private final Remembered remembered;
    private final LongTask reading;
    private final ReadOnlyObjectWrapper<@Nullable OpenedModel> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable OpenedModel> compared = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Run>> runs = new ReadOnlyObjectWrapper<>(List.of());
    private int turnOfSecond;

    public ModelReading(Session session, Background background, Settings settings) {
        this.session = session;
        this.background = background;
        reading = new LongTask(background);
        remembered = new Remembered(settings, "model");
    }

    // Properties

    /** The model last read; another one is in use where Train has handed over its own. */
    public ReadOnlyObjectProperty<@Nullable OpenedModel> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** The model last read to compare with; null for none. */
    public ReadOnlyObjectProperty<@Nullable OpenedModel> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /** The newest stored runs that have ended, as of the last {@link #findRuns}. */
    public ReadOnlyObjectProperty<List<Run>> runsProperty() {
        return runs.getReadOnlyProperty();
    }

    /** The files opened recently, the newest first. */
    public List<Path> recentFiles() {
        return remembered.recent().stream().map(Path::of).toList();
    }

    // Commands

    /**
     * Reads the first model of a start: the file asked for, or the last choice, or the shipped model.
     *
     * @param file null if none is asked for
     */
    public void openFirst(@Nullable Path file) {
        ModelSource last = ModelSource.of(remembered.last());
        if (file != null || last.equals(ModelSource.SHIPPED)) {
            read(file == null ? ModelSource.SHIPPED : ModelSource.file(file), false, this::use, this::fail);
        } else {
            read(last, true, this::use, problem -> {
                session.problems().add(TEXTS.get("model.again.failed", Failures.sentence(problem)));
                read(ModelSource.SHIPPED, false, this::use, this::fail);
            });
        }
    }

    /** Reads a model that the user chose, in place of the one in use. */
    public void open(ModelSource source) {
        read(
                source,
                false,
                model -> {
                    session.lenses().lookThrough(null);
                    use(model);
                    remembered.choose(source.setting());
                    addRecent(source);
                },
                this::fail);
    }

    /** Reads a model for Explore to compare with; null for none. */
    public void compareWith(@Nullable ModelSource source) {
        int wanted = ++turnOfSecond;
        if (source == null) {
            compared.set(null);
            session.lenses().compareWith(null);
            return;
        }
        background.run(
                () -> OpenedModel.read(source, false),
                model -> {
                    if (wanted == turnOfSecond) {
                        session.problems().withdraw(this);
                        compared.set(model);
                        session.lenses().compareWith(new Lens(model.model(), model.name(), null));
                        addRecent(source);
                    }
                },
                this::complain);
    }

    /** Asks for a model file, over the window of a node. */
    public void ask(Node over, Consumer<ModelSource> then) {
        ExtensionFilter models = new ExtensionFilter(
                TEXTS.get("model.choose.filter"), "*.inkling", "*.onnx", "model.json", "*.safetensors");
        FileDialogs.ofSystem()
                .open(over, TEXTS.get("model.choose.title"), models)
                .ifPresent(file -> then.accept(ModelSource.file(file)));
    }

    /** Looks for the stored runs, in the background. Where there are no others, an open menu stays as it is. */
    public void findRuns() {
        background.run(ModelReading::endedRuns, this::found, session.problems()::report);
    }

    private void found(List<Run> now) {
        if (!marks(now).equals(marks(runs.get()))) {
            runs.set(now);
        }
    }

    /** By what a user tells runs apart. */
    private static List<String> marks(List<Run> some) {
        return some.stream()
                .map(run ->
                        run.id() + " " + run.facts().name() + " " + run.epochs().size())
                .toList();
    }

    private void read(ModelSource source, boolean again, Consumer<OpenedModel> success, Consumer<Exception> failure) {
        reading.run(
                "",
                progress -> {
                    Calibration unused = Calibration.shipped(); // read here: the FX thread asks for it next
                    OpenedModel model = OpenedModel.read(source, again);
                    warmUp(model.model());
                    return model;
                },
                success,
                failure);
    }

    private void use(OpenedModel model) {
        session.reportModelProblem("");
        session.problems().withdraw(this);
        opened.set(model);
        session.useModel(model.model(), model.name(), model.run());
    }

    /** With a model in use, the sentence is all that happens; without, the screens say it where they would need one. */
    private void fail(Exception problem) {
        if (session.getModel() == null) {
            session.reportModelProblem(Failures.sentence(problem));
        } else {
            complain(problem);
        }
    }

    private void complain(Exception problem) {
        session.problems().report(this, problem);
    }

    private void addRecent(ModelSource source) {
        if (source.kind() == ModelSource.Kind.FILE) {
            remembered.addRecent(source.place());
        }
    }

    private static List<Run> endedRuns() throws IOException {
        return RunStore.ofUser().runs().stream()
                .filter(run -> run.facts().state() == RunFacts.State.DONE
                        || run.facts().state() == RunFacts.State.STOPPED)
                .filter(run -> Files.exists(run.model()))
                .limit(MOST_RUNS)
                .toList();
    }

    /** Answers a drawing again and again, as the pad will, so that the first one there is answered at once. */
    private static void warmUp(Classifier model) {
        CalibratedClassifier reader = CalibratedClassifier.of(model);
        Sketch one = new Sketch(List.of(new Stroke(List.of(new Point(140, 60), new Point(140, 220)))), Sketch.PAD / 12);
        for (int i = 0; i < WARM_UP; i++) {
            reader.classify(Preparation.MNIST.picture(one));
        }
    }
}
