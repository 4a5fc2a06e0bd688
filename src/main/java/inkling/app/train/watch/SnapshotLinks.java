package inkling.app.train.watch;

import inkling.analysis.Measure;
import inkling.analysis.measure.Measures;
import inkling.analysis.query.CategoryCondition;
import inkling.analysis.query.Order;
import inkling.analysis.query.Query;
import inkling.analysis.query.RangeCondition;
import inkling.app.shared.RowSelection;
import inkling.app.shared.Texts;
import inkling.app.shared.run.TrackedRun;
import inkling.app.train.runs.RunExplorer;
import inkling.learn.runs.ClassifiedRow;
import inkling.learn.runs.Run;
import inkling.learn.runs.Snapshot;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/** From the mistakes of a run after an epoch to Explore, which shows these digits through the model of that epoch. */
final class SnapshotLinks {
    private static final Texts TEXTS = Texts.of("train");
    private static final Measure ROW = Measures.of("row");
    private static final Measure LABEL = Measures.of("label");
    private static final Measure PREDICTED = Measures.of("predicted");
    private static final Measure OUTCOME = Measures.of("outcome");
    private static final int WRONG = 1;

    /** The most confident ones first. */
    private static final Order CONFIDENT_FIRST = new Order(Measures.of("confidence"), true);

    private final Replay replay;
    private final RunExplorer explorer;

    SnapshotLinks(Replay replay, RunExplorer explorer) {
        this.replay = replay;
        this.explorer = explorer;
    }

    /** Opens the validation digits of a label that were classified as a class: mistakes the most confident first, others last. */
    void openCell(int label, int answer) {
        Order order = label == answer ? Order.by(Measures.of("confidence")) : CONFIDENT_FIRST;
        int sign = order.isAscending() ? 1 : -1;
        follow((run, now) -> now.classified().stream()
                .filter(row -> row.label() == label && row.answer() == answer)
                .min(Comparator.comparingDouble(row -> sign * row.confidence()))
                .ifPresent(first -> explorer.open(
                        run,
                        now,
                        validation(now)
                                .with(CategoryCondition.of(LABEL, label))
                                .with(CategoryCondition.of(PREDICTED, answer))
                                .sorted(order),
                        first.row())));
    }

    /** Opens all validation digits that were classified wrong, the most confident mistakes first, and selects one. */
    void openWrong(ClassifiedRow selected) {
        follow((run, now) -> explorer.open(
                run,
                now,
                validation(now).with(CategoryCondition.of(OUTCOME, WRONG)).sorted(CONFIDENT_FIRST),
                selected.row()));
    }

    /** Opens all validation digits that were no longer correct as often as one or more often, and selects that one. */
    void openForgotten(ClassifiedRow selected) {
        int times = selected.history().forgotten();
        follow((run, now) -> {
            List<Integer> rows = now.classified().stream()
                    .filter(row -> row.history().forgotten() >= times)
                    .map(ClassifiedRow::row)
                    .toList();
            String title = TEXTS.get("forgotten.title", times, now.epoch());
            explorer.open(run, now, new RowSelection(title, rows), selected.row());
        });
    }

    private void follow(BiConsumer<Run, Snapshot> link) {
        TrackedRun run = replay.runProperty().get();
        Snapshot now = replay.snapshotProperty().get();
        if (run != null && now != null) {
            link.accept(run.getRun(), now);
        }
    }

    /** Its validation rows. */
    private static Query validation(Snapshot snapshot) {
        List<ClassifiedRow> rows = snapshot.classified();
        return Query.ALL.with(RangeCondition.between(
                ROW, rows.get(0).row(), rows.get(rows.size() - 1).row()));
    }
}
