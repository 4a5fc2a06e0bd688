package inkling.app.train;

import inkling.app.shared.Session;
import inkling.app.shared.chart.ChartPicture;
import inkling.learn.runs.MyDigitsComparison;
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
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The middle of the screen: both charts, what the gap means, the epochs to go back over, and a look inside the network. */
final class WatchPane extends VBox {
    private final TrainViewModel train;
    private final ToggleButton log = new ToggleButton("log");
    private final GapWords gapWords = new GapWords();
    private final Label own = new Label();
    private final VBox charts = new VBox();
    private final Label caption = new Label();
    private final ChartPane accuracy;
    private final ChartPane loss;

    WatchPane(TrainViewModel train, Session session) {
        this.train = train;
        getStyleClass().add("watch");
        accuracy = new ChartPane(
                Words.explained("Accuracy", Term.ACCURACY, "heading"),
                Words.explained("epoch by epoch", Term.EPOCH, "small", "muted"),
                WatchPane::plain,
                RunCurves::accuracy,
                ChartRange::accuracy,
                value -> String.format(Locale.ROOT, "%.1f\u202f%%", value));
        loss = new ChartPane(
                Words.explained("Loss", Term.CROSS_ENTROPY, "heading"),
                Words.explained("from one-hot labels", Term.ONE_HOT, "small", "muted"),
                WatchPane::plain,
                RunCurves::loss,
                families -> ChartRange.loss(families, log.isSelected()),
                value -> String.format(Locale.ROOT, "%.3f", value));
        build(session);
        listen();
    }

    /** Without noughts that say nothing: 100, 0.1, 0.001. */
    private static String plain(double value) {
        return new BigDecimal(value)
                .round(new MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }

    private void build(Session session) {
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
        caption.getStyleClass().add("heading");
        caption.setWrapText(true);
        caption.setMinHeight(USE_PREF_SIZE);
        charts.getChildren().addAll(caption, accuracy, gapWords.sentence(), loss);
        show(caption, false);
        getChildren()
                .addAll(
                        new CutOffBar(train.cutOff()),
                        charts,
                        own,
                        new EpochLine(train),
                        new InsidePane(train, session));
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
        train.replay().snapshot().subscribe(this::compare);
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
    }

    private void say(@Nullable Gap gap) {
        gapWords.show(gap, train.runs().shown());
    }

    private void compare(@Nullable Snapshot snapshot) {
        own.setText(
                snapshot == null
                        ? ""
                        : snapshot.myDigits().map(MyDigitsComparison::sentence).orElse(""));
    }

    /** Both charts with the sentence between them, to be kept as a picture: it says whose they are, and has no buttons. */
    ChartPicture picture() {
        caption.setText(RunRow.caption(train.runs().shown()));
        show(caption, true);
        log.setVisible(false);
        ChartPicture picture = ChartPicture.of(charts);
        show(caption, false);
        log.setVisible(true);
        return picture;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
