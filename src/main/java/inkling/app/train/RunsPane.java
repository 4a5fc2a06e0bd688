package inkling.app.train;

import inkling.learn.runs.Run;
import inkling.learn.runs.Snapshot;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The right column: past runs, how two of them compare, which digits the one looked at confuses, and the drawing. */
final class RunsPane extends VBox {
    private static final String HINT = "Held-out: row = true, column = said. Click to see them.";

    private final ConfusionGrid confusion;
    private final DrawingBars bars = new DrawingBars();

    RunsPane(TrainViewModel train, RunLine.Exporter exporter) {
        getStyleClass().addAll("column", "right", "runs-pane");
        confusion = new ConfusionGrid(train.replay()::open);
        confusion.setId("confusion");
        Label hint = new Label(HINT);
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().addAll("small", "muted");
        confusion.words().subscribe(words -> hint.setText(words.isEmpty() ? HINT : words));
        Label errs = Words.explained("", Term.CONFUSION, "heading");
        errs.setId("errs");
        train.replay().run().subscribe(run -> errs.setText(title(train, run)));
        train.runs().shown().addListener((ListChangeListener<RunRow>)
                change -> errs.setText(title(train, train.replay().run().get())));
        getChildren()
                .addAll(
                        new RunList(train, exporter),
                        new ComparePane(train.runs(), train.comparison()),
                        errs,
                        confusion,
                        hint,
                        bars);
        train.replay().snapshot().subscribe(this::show);
    }

    private static String title(TrainViewModel train, @Nullable Run run) {
        return run == null || train.runs().shown().size() < 2
                ? "Where it errs"
                : "Where “" + run.facts().name() + "” errs";
    }

    private void show(@Nullable Snapshot snapshot) {
        confusion.show(snapshot == null ? new int[10][10] : snapshot.confusion());
        bars.show(snapshot == null ? null : snapshot.drawing().orElse(null));
    }
}
