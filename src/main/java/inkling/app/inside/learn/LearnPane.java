package inkling.app.inside.learn;

import inkling.app.inside.film.Film;
import inkling.app.inside.subject.Subject;
import inkling.app.shared.Background;
import inkling.app.shared.Figures;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.chart.Axis;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Explained;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Sentence;
import inkling.app.shared.kit.SteadyButton;
import inkling.app.shared.pad.PadModel;
import inkling.app.shared.run.ActiveRun;
import inkling.app.shared.run.ActiveRun.Phase;
import inkling.app.shared.run.TrackedRun;
import inkling.app.shared.watch.ChartPane;
import inkling.app.shared.watch.ChartRange;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Watch it learn: how the training stands in words, its buttons, and both curves. */
public final class LearnPane extends HBox {
    private static final Texts TEXTS = Texts.of("inside");

    private final LearnViewModel model;
    private final ActiveRun active;
    private final Film film;
    private final ChartPane accuracy;
    private final ChartPane loss;
    private final List<ChartPane> charts;

    public LearnPane(
            Session session, ActiveRun active, Film film, Subject subject, PadModel pad, Background background) {
        this.active = active;
        this.film = film;
        model = new LearnViewModel(session, active, film, subject, pad, background, System::nanoTime);
        accuracy = new ChartPane(
                Explained.label(TEXTS.get("learn.accuracy"), TEXTS.get("learn.accuracy.tip"), "heading"),
                new Label(),
                TrackedRun::accuracy,
                curves -> Axis.linear(0, 100), // the whole way up, and nothing jumps
                value -> Figures.percent(value / 100));
        loss = new ChartPane(
                Explained.label(TEXTS.get("learn.loss"), TEXTS.get("learn.loss.tip"), "heading"),
                new Label(),
                TrackedRun::loss,
                ChartRange::wholeLoss,
                value -> Figures.decimal(value, 3));
        accuracy.setId("learn-accuracy");
        loss.setId("learn-loss");
        getStyleClass().add("learn");
        charts = List.of(accuracy, loss);
        for (ChartPane chart : charts) {
            chart.growWithTheRun();
            HBox.setHgrow(chart, Priority.ALWAYS);
        }
        getChildren().addAll(words(), accuracy, loss);
        model.runProperty().subscribe(this::show);
        model.runProperty()
                .flatMap(TrackedRun::revisionProperty)
                .addListener((property, before, now) -> charts.forEach(ChartPane::update));
        model.curves().resultProperty().addListener(observable -> charts.forEach(ChartPane::update));
        film.epochProperty().subscribe(this::mark);
        film.liveProperty().subscribe(this::mark);
        sceneProperty().subscribe(scene -> model.setWatched(scene != null));
    }

    /** Watches the run in progress, or starts one. */
    public void begin() {
        model.begin();
    }

    /** Pauses a run in progress that is watched as it is now, or goes on with it; false for none. */
    public boolean pauseOrGoOn() {
        boolean follows = film.liveProperty().get() && active.phaseProperty().get() != Phase.STARTING;
        if (follows) {
            model.pauseOrGoOn();
        }
        return follows;
    }

    private VBox words() {
        VBox words = Boxes.column(
                "learn-words",
                note("learn-head", LearnWords::head, "strong"),
                note("learn-validation", LearnWords::validation),
                note("learn-answer", LearnWords::answer),
                note("learn-hint", LearnWords::hint, "muted"),
                Sentence.note("learn-problem", active.problemProperty(), "small", "wrong"),
                buttons());
        words.setMinWidth(USE_PREF_SIZE);
        return words;
    }

    private Label note(String id, Function<LearnWords, String> part, String... classes) {
        return Labels.note(id, model.wordsProperty().map(part), classes);
    }

    private HBox buttons() {
        BooleanBinding busy = active.phaseProperty().isNotEqualTo(Phase.IDLE);
        List<String> texts = List.of(TEXTS.get("learn.pause"), TEXTS.get("learn.go-on"));
        Button pause = new SteadyButton("learn-pause", texts, model::pauseOrGoOn);
        Button stop = Buttons.button("learn-stop", TEXTS.get("learn.stop"), TEXTS.get("learn.stop.tip"), active::stop);
        Button again =
                Buttons.button("learn-again", TEXTS.get("learn.again"), TEXTS.get("learn.again.tip"), model::again);
        Button use = Buttons.button("learn-use", TEXTS.get("learn.use"), TEXTS.get("learn.use.tip"), model::useModel);
        use.getStyleClass().add("accent");
        active.phaseProperty().subscribe(phase -> {
            pause.setText(texts.get(phase == Phase.PAUSED ? 1 : 0));
            pause.setDisable(phase == Phase.STARTING);
            stop.setDisable(phase == Phase.STARTING);
        });
        use.disableProperty().bind(model.usableProperty().not());
        Boxes.showWhile(busy, pause);
        Boxes.showWhile(busy, stop);
        Boxes.showWhile(busy.not(), use);
        Boxes.showWhile(busy.not(), again);
        return Boxes.row("learn-buttons", pause, stop, use, again);
    }

    private void show(@Nullable TrackedRun run) {
        accuracy.showWithin(model.curves().accuracy());
        loss.showWithin(model.curves().loss());
        List<TrackedRun> shown = run == null ? List.of() : List.of(run);
        charts.forEach(chart -> chart.show(shown));
    }

    /** Where the film stands in the run watched. */
    private void mark() {
        boolean back = film.getRun() == model.runProperty().get()
                && !film.liveProperty().get()
                && film.epochProperty().get() < film.storedEpochs();
        charts.forEach(chart -> chart.mark(back ? film.epochProperty().get() : 0));
    }
}
