package inkling.app.train.watch;

import inkling.app.shared.Texts;
import inkling.data.DataSet;
import inkling.learn.ClassMatch;
import inkling.learn.TrainingSplit;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import inkling.learn.runs.Snapshot;

/** Whether a run was trained on other data than a data set: then its answers for validation rows mean nothing there. */
final class OtherData {
    private static final Texts TEXTS = Texts.of("train");

    /** Accuracy may differ by so much where only a few labels were corrected since. */
    private static final double CORRECTED = 0.1;

    private OtherData() {}

    /** Whether the classes or the number of rows show it. */
    static boolean isObvious(Run run, DataSet data) {
        TrainingSplit split = run.recipe().split();
        int least = Math.max(1, split.trainSize()) + run.facts().validationRows();
        return ClassMatch.of(run.classes(), data.classes()) != ClassMatch.SAME || data.trainRows() < least;
    }

    /**
     * Whether the labels show it: with those of the data set, the answers are not nearly as accurate as recorded.
     *
     * @param snapshot with the labels of the data set
     */
    static boolean shows(Run run, Snapshot snapshot) {
        long correct = snapshot.classified().stream()
                .filter(row -> row.label() == row.answer())
                .count();
        int rows = snapshot.classified().size();
        return rows > 0
                && run.epochs().stream()
                        .filter(figures -> figures.epoch() == snapshot.epoch())
                        .map(EpochFigures::validationAccuracy)
                        .anyMatch(recorded ->
                                recorded != null && Math.abs(recorded - (double) correct / rows) > CORRECTED);
    }

    /** One sentence that says so. */
    static String sentence(Run run, DataSet data) {
        String name = run.facts().data();
        return name == null || name.isEmpty() || name.equals(data.name())
                ? TEXTS.get("replay.other")
                : TEXTS.get("replay.other.named", name);
    }
}
