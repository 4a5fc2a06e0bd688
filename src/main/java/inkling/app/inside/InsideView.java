package inkling.app.inside;

import atlantafx.base.controls.Spacer;
import inkling.app.inside.build.BuildPane;
import inkling.app.inside.film.Film;
import inkling.app.inside.film.FilmBar;
import inkling.app.inside.layers.LayersPane;
import inkling.app.inside.learn.LearnPane;
import inkling.app.inside.source.SourceBar;
import inkling.app.inside.subject.Subject;
import inkling.app.shared.Background;
import inkling.app.shared.Failures;
import inkling.app.shared.Figures;
import inkling.app.shared.LookInside;
import inkling.app.shared.Screen;
import inkling.app.shared.ScreenName;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.chart.ChartPicture;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Shortcuts;
import inkling.app.shared.kit.files.FileDialogs;
import inkling.app.shared.pad.PadModel;
import inkling.app.shared.run.ActiveRun;
import inkling.app.shared.watch.ClosingBar;
import inkling.learn.inside.LayerValues;
import inkling.learn.inside.Multiplications;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The Inside screen: the picture, the maps of every layer and the bars; below, what is known about one of the numbers. */
public final class InsideView implements Screen {
    private static final Texts TEXTS = Texts.of("inside");

    private final Session session;
    private final FileDialogs dialogs;
    private final Background background;
    private final ActiveRun active;
    private final Subject subject;
    private final Film film;
    private final LearnPane learn;
    private final LowerPart lower;
    private final ClosingBar closing;
    private final LayersPane layers;
    private final SourceBar source;
    private final Shortcuts keys = new Shortcuts().group(TEXTS.get("keys.group"));
    private final BorderPane screen = new BorderPane();
    private final StringProperty status = new SimpleStringProperty("");

    public InsideView(Session session, PadModel pad, ActiveRun active, Background background, FileDialogs dialogs) {
        this.dialogs = dialogs;
        this.session = session;
        this.background = background;
        this.active = active;
        subject = new Subject(session, pad, background);
        film = new Film(session, active, subject, background);
        learn = new LearnPane(session, active, film, subject, pad, background);
        closing = new ClosingBar("inside-", active);
        layers = new LayersPane(subject, pad);
        lower = new LowerPart(session, subject, learn, layers, background);
        screen.getStyleClass().add("inside");
        screen.getStylesheets().add("/assets/style/inside.css");
        source = new SourceBar(session, subject, background, dialogs);
        source.takeDropsOn(screen);
        screen.setTop(new VBox(closing, header()));
        lower.fill(screen);
        screen.setBottom(Boxes.column("inside-foot", modes(), lower));
        layers.addKeys(keys);
        lower.addKeys(keys);
        source.addKeys(keys);
        keys.line(TEXTS.get("keys.pad"))
                .on("Shortcut+Z", pad::undo)
                .on("Shortcut+Y", pad::redo)
                .on(KeyCode.DELETE, pad::clear);
        keys.line(TEXTS.get("keys.save")).on("Shortcut+S", this::save);
        keys.group(TEXTS.get("keys.film")).line(TEXTS.get("keys.film.play"));
        BuildPane.describe(keys);
        keys.listenOn(screen);
        subject.sourceProperty()
                .addListener((property, before, now) -> layers.requestFocus()); // not on its button: arrows walk
        subject.valuesProperty().subscribe(values -> describe());
        lower.modeProperty().subscribe(mode -> describe());
        session.insideProperty().subscribe(this::look);
        screen.addEventFilter(KeyEvent.KEY_PRESSED, this::handleKey);
    }

    /** Looks at what another screen asks for. */
    private void look(@Nullable LookInside asked) {
        if (asked instanceof LookInside.OfDrawing) {
            lower.leaveNetworks();
            film.showModelInUse();
            subject.sourceProperty().set(Subject.Source.DRAWING);
        } else if (asked instanceof LookInside.OfRow one) {
            lower.leaveNetworks();
            subject.showRow(one.row());
            if (one.through() != null) {
                film.show(one.through());
            } else {
                film.showModelInUse();
            }
        } else if (asked instanceof LookInside.OfRun one) {
            lower.leaveNetworks();
            film.show(one.run());
        } else if (asked instanceof LookInside.OfLearning) {
            lower.watch();
        }
        session.clearInside();
    }

    /**
     * Space plays the epochs; in a run that is watched while it trains, it pauses. A button reached by the keyboard takes it itself; one
     * that was only clicked does not.
     */
    private void handleKey(KeyEvent event) {
        boolean taken = event.getTarget() instanceof TextInputControl
                || (event.getTarget() instanceof Node node && node.isFocusVisible() && node instanceof ButtonBase);
        if (event.getCode() == KeyCode.SPACE && !taken && lower.modeProperty().get() != Mode.BUILD) {
            if (learn.pauseOrGoOn()) {
                event.consume();
            } else if (film.canPlay()) {
                film.play();
                event.consume();
            }
        }
    }

    private Node header() {
        Label title = Labels.bound(
                "inside-title",
                lower.modeProperty().map(mode -> TEXTS.get(mode == Mode.BUILD ? "title.build" : "title")),
                "inside-title");
        Node epochs = new FilmBar(film);
        BooleanBinding looks = lower.modeProperty().isNotEqualTo(Mode.BUILD);
        Boxes.showWhile(looks, source);
        Boxes.showWhile(looks, epochs);
        return Boxes.row("inside-header", title, source, new Spacer(), epochs);
    }

    private Node modes() {
        return Boxes.row(
                "inside-modes",
                lower.choice(),
                new Spacer(),
                Buttons.link("save-inside", TEXTS.get("save"), TEXTS.get("save.tip"), this::save));
    }

    private void save() {
        ChartPicture picture = ChartPicture.of(screen);
        dialogs.save(screen, TEXTS.get("save.title"), TEXTS.get("save.name"))
                .ifPresent(file -> background.run(
                        () -> {
                            picture.write(file);
                            return file;
                        },
                        saved -> status.set(TEXTS.get("save.done", saved)),
                        problem -> status.set(Failures.sentence(problem))));
    }

    /** What it looks at. */
    Subject subject() {
        return subject;
    }

    private void describe() {
        LayerValues values = subject.valuesProperty().get();
        if (lower.modeProperty().get() == Mode.BUILD) {
            status.set(TEXTS.get("status.build"));
            return;
        }
        if (values == null) {
            status.set(TEXTS.get("status.empty"));
            return;
        }
        status.set(TEXTS.get(
                "status",
                Figures.milliseconds(subject.millisecondsProperty().get()),
                Figures.count(values.parameters()),
                Figures.count(Multiplications.of(values.architecture()))));
    }

    @Override
    public Node node() {
        return screen;
    }

    @Override
    public ObservableValue<String> status() {
        return status;
    }

    @Override
    public ObservableValue<String> keys(ScreenName name) {
        return Bindings.createStringBinding(
                () -> switch (lower.modeProperty().get()) {
                    case BUILD -> TEXTS.get("status.keys.build");
                    case LEARN -> TEXTS.get("status.keys.learn");
                    case VALUE, WHY -> film.getRun() == null ? TEXTS.get("status.keys") : name.keys();
                },
                lower.modeProperty(),
                film.runProperty());
    }

    @Override
    public Shortcuts shortcuts() {
        return keys;
    }

    @Override
    public void shown() {
        lower.focus();
    }

    @Override
    public boolean mayClose() {
        return closing.mayClose();
    }

    @Override
    public void closed() {
        active.shutDown();
    }
}
