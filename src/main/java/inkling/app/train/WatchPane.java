package inkling.app.train;

import inkling.app.shared.Session;
import inkling.app.shared.chart.ChartPicture;
import inkling.learn.runs.BeforeAfter;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.FirstLayer;
import inkling.learn.runs.Run;
import inkling.learn.runs.Snapshot;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The middle of the screen: both charts, what the gap means, the epochs to go back over, and a look inside the network. */
final class WatchPane extends VBox {
    private final TrainViewModel train;
    private final Session session;
    private final ToggleButton log = new ToggleButton("log");
    private final GapWords gapWords = new GapWords();
    private final Label own = new Label();
    private final VBox charts = new VBox();
    private final ChartPane accuracy;
    private final ChartPane loss;
    private final StepSizes steps = new StepSizes();
    private final FirstLayerTiles firstLayer = new FirstLayerTiles();
    private final HardDigits wrong;
    private final HardDigits forgotten;

    WatchPane(TrainViewModel train, Session session) {
        this.train = train;
        this.session = session;
        getStyleClass().add("watch");
        accuracy = new ChartPane(
                Words.explained("Accuracy", Term.ACCURACY, "heading"),
                WatchPane::plain,
                RunCurves::accuracy,
                ChartRange::accuracy,
                value -> String.format(Locale.ROOT, "%.1f\u202f%%", value));
        loss = new ChartPane(
                lossTitle(),
                WatchPane::plain,
                RunCurves::loss,
                families -> ChartRange.loss(families, log.isSelected()),
                value -> String.format(Locale.ROOT, "%.3f", value));
        wrong = new HardDigits(
                "Most wrong about",
                "Nothing yet.",
                reading -> reading.label() + " → " + reading.answer(),
                train.replay()::open);
        forgotten = new HardDigits(
                "Most often forgotten",
                "None learned and forgotten again.",
                reading -> reading.learning().forgotten() + "×",
                train.replay()::open);
        build();
        listen();
    }

    private static HBox lossTitle() {
        HBox title = new HBox(
                Words.explained("Loss", Term.CROSS_ENTROPY, "heading"),
                Words.explained("from one-hot labels", Term.ONE_HOT, "small", "muted"));
        title.getStyleClass().add("chart-legend");
        return title;
    }

    /** Without noughts that say nothing: 100, 0.1, 0.001. */
    private static String plain(double value) {
        return new BigDecimal(value)
                .round(new MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }

    private void build() {
        accuracy.add(gapWords.pill());
        accuracy.setId("accuracy-chart");
        loss.setId("loss-chart");
        log.setId("log");
        log.setSelected(true);
        log.getStyleClass().addAll("small", "chip");
        log.setTooltip(new Tooltip("A log axis: equal factors lie equally far apart."));
        loss.add(log);
        own.setId("own-digits");
        own.getStyleClass().add("gap-sentence");
        own.setWrapText(true);
        own.setMinHeight(USE_PREF_SIZE);
        own.managedProperty().bind(own.textProperty().isNotEmpty());
        VBox.setVgrow(accuracy, Priority.ALWAYS);
        VBox.setVgrow(loss, Priority.ALWAYS);
        VBox.setVgrow(charts, Priority.ALWAYS);
        charts.setId("charts");
        charts.getStyleClass().add("charts");
        charts.getChildren().addAll(accuracy, gapWords.sentence(), loss);
        VBox hard = new VBox(wrong, forgotten);
        hard.getStyleClass().add("hard");
        HBox inside = new HBox(steps, firstLayer, hard);
        inside.getStyleClass().add("inside");
        Node epochs = new EpochLine(train);
        getChildren().addAll(new CutOffBar(train), charts, own, epochs, inside);
    }

    private void listen() {
        train.runs().shown().addListener((ListChangeListener<RunRow>) change -> show());
        train.watch().revision().addListener((property, before, now) -> {
            grown();
            say(train.gap().get());
        });
        train.runs().recalled().addListener((property, before, now) -> grown());
        log.setOnAction(event -> loss.grown());
        train.gap().subscribe(this::say);
        train.watch().weights().addListener((property, before, now) -> {
            if (now != null && train.watchesRunUnderWay()) {
                firstLayer.show(now);
            }
        });
        train.replay().snapshot().subscribe(this::lookInside);
        train.replay().epoch().addListener((property, before, now) -> point());
        train.replay().lastEpoch().addListener((property, before, now) -> point());
        show();
    }

    private void show() {
        List<RunRow> rows = train.runs().shown();
        accuracy.show(rows);
        loss.show(rows);
        point();
        say(train.gap().get());
    }

    private void grown() {
        accuracy.grown();
        loss.grown();
    }

    private void point() {
        ReplayViewModel replay = train.replay();
        boolean back = replay.epoch().get() < replay.lastEpoch().get();
        accuracy.cursor().set(back ? replay.epoch().get() : Double.NaN);
        loss.cursor().set(back ? replay.epoch().get() : Double.NaN);
        Run run = replay.run().get();
        steps.show(
                run == null
                        ? List.of()
                        : run.epochs().stream()
                                .filter(figures ->
                                        figures.epoch() == replay.epoch().get())
                                .findFirst()
                                .map(EpochFigures::updates)
                                .orElse(List.of()));
    }

    private void say(@Nullable Gap gap) {
        gapWords.show(gap, train.runs().shown());
    }

    private void lookInside(@Nullable Snapshot snapshot) {
        own.setText(
                snapshot == null
                        ? ""
                        : snapshot.own().map(BeforeAfter::sentence).orElse(""));
        wrong.show(
                snapshot == null ? List.of() : snapshot.mostWrong(HardDigits.COUNT),
                session.data().get());
        forgotten.show(
                snapshot == null ? List.of() : snapshot.mostForgotten(HardDigits.COUNT),
                session.data().get());
        if (snapshot != null) {
            firstLayer.show(FirstLayer.of(snapshot.model().parameters()));
        }
    }

    /** Both charts with the sentence between them, to be kept as a picture. */
    ChartPicture picture() {
        return ChartPicture.of(charts);
    }
}
