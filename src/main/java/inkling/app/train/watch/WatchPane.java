package inkling.app.train.watch;

import atlantafx.base.controls.Spacer;
import inkling.app.shared.Figures;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.chart.ChartPicture;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Explained;
import inkling.app.shared.kit.InTurn;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.SegmentedControl;
import inkling.app.shared.kit.Sentence;
import inkling.app.shared.kit.Tooltips;
import inkling.app.shared.run.ActiveRun;
import inkling.app.shared.run.TrackedRun;
import inkling.app.shared.watch.Across;
import inkling.app.shared.watch.ChartPane;
import inkling.app.shared.watch.ChartRange;
import inkling.app.train.runs.RunExplorer;
import inkling.app.train.runs.RunLibrary;
import inkling.learn.runs.MyDigitsComparison;
import inkling.learn.runs.MyDigitsScores;
import inkling.learn.runs.Run;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The middle of the screen: both charts, what the gap means, the epochs to go back over, and a look inside the network. */
public final class WatchPane extends VBox {
    private static final Texts TEXTS = Texts.of("train");

    private static final double LOW = 660;

    private final RunLibrary library;
    private final Replay replay;
    private final ToggleButton log = new ToggleButton(TEXTS.get("chart.log"));
    private final GapText gap = new GapText();
    private final ObjectProperty<Across> countedBy = new SimpleObjectProperty<>(Across.EPOCHS);
    private final SegmentedControl<Across> across = new SegmentedControl<>(countedBy)
            .with("across-epochs", TEXTS.get("across.epochs"), Across.EPOCHS)
            .with("across-digits", TEXTS.get("across.digits"), Across.DIGITS)
            .with("across-seconds", TEXTS.get("across.seconds"), Across.SECONDS);
    private final BooleanProperty touring = new SimpleBooleanProperty();
    private final SegmentedControl<Boolean> seen = new SegmentedControl<>(touring)
            .with("as-curves", TEXTS.get("watch.curves"), false)
            .with("as-tour", TEXTS.get("watch.tour"), true);
    private final VBox charts = Boxes.column("charts");
    private final Region tour;
    private final Label caption = Labels.wrapped(Labels.heading(""));
    private final ChartPane accuracy;
    private final ChartPane loss;

    /**
     * @param tour the last layer's dots, another way to watch than the charts
     */
    public WatchPane(
            Session session, RunLibrary library, ActiveRun active, Replay replay, RunExplorer explorer, Region tour) {
        this.library = library;
        this.tour = tour;
        this.replay = replay;
        getStyleClass().add("watch");
        setMinWidth(0); // as narrow as the window makes it
        accuracy = new ChartPane(
                Explained.label(TEXTS.get("chart.accuracy"), TEXTS.get("term.accuracy"), "heading"),
                Explained.label(TEXTS.get("chart.accuracy.more"), TEXTS.get("term.epochs"), "small", "muted"),
                TrackedRun::accuracy,
                ChartRange::accuracy,
                value -> Figures.percent(value / 100));
        loss = new ChartPane(
                Explained.label(TEXTS.get("chart.loss"), TEXTS.get("term.loss"), "heading"),
                Explained.label(TEXTS.get("chart.loss.more"), TEXTS.get("term.cross-entropy"), "small", "muted"),
                TrackedRun::loss,
                curves -> ChartRange.loss(curves, log.isSelected()),
                value -> Figures.decimal(value, 3));
        buildCharts();
        ObservableValue<String> myDigits = replay.snapshotProperty()
                .map(snapshot -> snapshot.myDigits().map(WatchPane::myDigits).orElse(""))
                .orElse("");
        getChildren()
                .addAll(
                        Boxes.row("watch-head", seen, new Spacer(), across),
                        charts,
                        tour,
                        Sentence.note("my-digits-result", myDigits, "gap-sentence"),
                        Sentence.note("other-data", replay.otherDataProperty(), "gap-sentence"),
                        Sentence.note("replay-problem", replay.problemProperty(), "wrong"));
        InTurn.fill(
                this,
                () -> new EpochBar(active, replay),
                () -> inside(new InsidePane(session, active, replay, new SnapshotLinks(replay, explorer))));
        listen();
    }

    /** In a low window, the dots need its room. */
    private VBox inside(InsidePane pane) {
        VBox inside = new VBox(pane);
        Boxes.showWhile(touring.not().or(heightProperty().greaterThan(LOW)), inside);
        return inside;
    }

    private void buildCharts() {
        accuracy.add(gap.pill());
        accuracy.setId("accuracy-chart");
        loss.setId("loss-chart");
        log.setId("log");
        log.setSelected(true);
        log.getStyleClass().addAll("small", "chip");
        Tooltips.explain(log, TEXTS.get("chart.log.tip"));
        log.setOnAction(event -> loss.update());
        loss.add(log);
        VBox.setVgrow(accuracy, Priority.ALWAYS);
        VBox.setVgrow(loss, Priority.ALWAYS);
        VBox.setVgrow(charts, Priority.ALWAYS);
        charts.setId("charts");
        charts.getChildren().addAll(caption, accuracy, gap.sentence(), loss);
        VBox.setVgrow(tour, Priority.ALWAYS);
        Boxes.showWhile(touring, tour);
        Boxes.showWhile(touring.not(), charts);
        Boxes.setShown(caption, false);
    }

    private void listen() {
        countedBy.addListener((property, before, now) -> {
            accuracy.countBy(now);
            loss.countBy(now);
        });
        library.shown().subscribe(this::show);
        library.revisionProperty().addListener((property, before, now) -> update());
        replay.gapProperty().subscribe(now -> showGap());
        library.expectedProperty().addListener(observable -> showGap());
        touring.addListener(observable -> showAcross());
        replay.epochProperty().addListener((property, before, now) -> moveMarker());
        replay.lastEpochProperty().addListener((property, before, now) -> moveMarker());
        show();
    }

    private void show() {
        showAcross();
        accuracy.show(library.shown());
        loss.show(library.shown());
        moveMarker();
        showGap();
    }

    private void showGap() {
        gap.show(
                replay.gapProperty().get(),
                library.shown(),
                library.expectedProperty().get());
    }

    private void showAcross() {
        Boxes.setShown(across, library.shown().size() > 1 && !touring.get());
    }

    private void update() {
        accuracy.update();
        loss.update();
        showGap();
    }

    private void moveMarker() {
        int epoch = replay.epochProperty().get();
        boolean back = epoch < replay.lastEpochProperty().get();
        for (ChartPane chart : List.of(accuracy, loss)) {
            chart.mark(back ? epoch : 0);
        }
    }

    /** What a file with the picture may be called. */
    public String pictureName() {
        return touring.get() ? "grand-tour.png" : "curves.png";
    }

    /**
     * What is shown, to be saved as a picture: the dots, or both charts with the sentence between them, with the names of the runs and
     * without buttons.
     */
    public ChartPicture picture() {
        if (touring.get()) {
            return ChartPicture.of(tour);
        }
        boolean several = library.shown().size() > 1;
        String names = caption(library.shown());
        caption.setText(several ? TEXTS.get("chart.caption.several", names, countedBy()) : names);
        Boxes.setShown(caption, true);
        log.setVisible(false);
        ChartPicture picture = ChartPicture.of(charts);
        Boxes.setShown(caption, false);
        log.setVisible(true);
        return picture;
    }

    private String countedBy() {
        return TEXTS.get("across." + Texts.id(countedBy.get()));
    }

    /** The names of the runs, and of a single one what it takes to repeat it. */
    static String caption(List<TrackedRun> runs) {
        String names = runs.stream().map(TrackedRun::name).collect(Collectors.joining(" · "));
        if (runs.size() != 1) {
            return names;
        }
        Run run = runs.get(0).getRun();
        return TEXTS.get(
                "chart.caption",
                names,
                run.epochs().size(),
                Long.toString(run.recipe().seed()));
    }

    /** The sentence, with the model before the run where there was one. */
    static String myDigits(MyDigitsComparison compared) {
        MyDigitsScores after = compared.after();
        MyDigitsScores before = compared.before();
        boolean validated = after.validation().rows() > 0;
        Object[] values = {
            after.validation().correct(),
            after.validation().rows(),
            after.training().correct(),
            after.training().rows(),
            before == null ? 0 : before.validation().correct(),
            before == null ? 0 : before.training().correct(),
            before == null ? "" : before.model()
        };
        return before == null
                ? TEXTS.get(validated ? "my-digits.result" : "my-digits.result.all", values)
                : TEXTS.get(validated ? "my-digits.result.before" : "my-digits.result.all.before", values);
    }
}
