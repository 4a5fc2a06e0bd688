package inkling.app.train.runs;

import inkling.app.shared.Figures;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.run.TrackedRun;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.learn.runs.PairedCounts;
import inkling.learn.runs.RunEvaluator;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TestSetId;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Evaluates runs on digits they never learned from: two that are shown against each other, and any on the test rows. */
final class ComparisonViewModel {
    private static final Texts TEXTS = Texts.of("train");

    private final Session session;
    private final RunStore store;
    private final RunLibrary library;
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable PairedCounts> testCounts = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper testUses = new ReadOnlyIntegerWrapper();
    /** What was counted last. */
    private @Nullable Uses counted;

    /** How many models were looked at on the test rows of a data set. */
    private record Uses(DataSet data, TestSetId rows, int models) {}

    ComparisonViewModel(Session session, RunStore store, RunLibrary library) {
        this.session = session;
        this.store = store;
        this.library = library;
        library.shown().subscribe(this::compare);
        session.dataProperty().subscribe(data -> countTestUses());
        session.screenProperty().addListener(observable -> countTestUses()); // Explore and commands count as well
    }

    // Properties

    /** What comparing the two shown runs gives, in one sentence; empty unless two are shown. */
    ReadOnlyStringProperty verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /** The paired counts on the test rows; null until asked for. */
    ReadOnlyObjectProperty<@Nullable PairedCounts> testCountsProperty() {
        return testCounts.getReadOnlyProperty();
    }

    /** How many models were looked at on the test rows of the data that are open. */
    ReadOnlyIntegerProperty testUsesProperty() {
        return testUses.getReadOnlyProperty();
    }

    // Commands

    /** Compares the two shown runs on the test rows, which counts as using these. */
    void compareOnTest() {
        DataSet data = session.getData();
        List<TrackedRun> pair = List.copyOf(library.shown());
        if (pair.size() == 2 && data != null) {
            library.execute(
                    () -> new RunEvaluator(store, data)
                            .compareOnTest(pair.get(0).getRun(), pair.get(1).getRun()),
                    counts -> {
                        if (pair.equals(library.shown())) {
                            verdict.set(TEXTS.get("compare.test", sentence(pair, counts, data)));
                            testCounts.set(counts);
                        }
                        pair.forEach(this::reread);
                        countTestUses();
                    });
        }
    }

    /** Evaluates a run's model on the test rows, which counts as using these. */
    void evaluateOnTest(TrackedRun run) {
        DataSet data = session.getData();
        if (data != null) {
            library.execute(() -> new RunEvaluator(store, data).testAnswers(run.getRun()), answers -> {
                reread(run);
                countTestUses();
            });
        }
    }

    private void compare() {
        verdict.set("");
        testCounts.set(null);
        DataSet data = session.getData();
        List<TrackedRun> pair = List.copyOf(library.shown());
        if (pair.size() == 2 && data != null) {
            library.execute(
                    () -> new RunEvaluator(store, data)
                            .compareOnValidation(
                                    pair.get(0).getRun(), pair.get(1).getRun()),
                    counts -> {
                        if (pair.equals(library.shown())) {
                            verdict.set(counts.map(all -> TEXTS.get("compare.validation", sentence(pair, all, data)))
                                    .orElse(TEXTS.get("compare.no-rows")));
                        }
                    });
        }
    }

    private static String sentence(List<TrackedRun> pair, PairedCounts counts, DataSet data) {
        return verdict(pair.get(0).name(), pair.get(1).name(), counts, data.classes());
    }

    private void reread(TrackedRun run) {
        library.execute(() -> store.find(run.getRun().id()), run::update);
    }

    /** Counts the models looked at on the rows of the data that are open; nothing changes while these are being read. */
    private void countTestUses() {
        DataSet data = session.getData();
        if (data != null && data.rows() == data.labels().rows()) {
            TestSetId known = counted != null && data.equals(counted.data) ? counted.rows : null;
            library.execute(
                    () -> {
                        TestSetId now = known == null ? TestSetId.of(data) : known;
                        return new Uses(data, now, store.testSetUses().models(now));
                    },
                    this::show);
        }
    }

    private void show(Uses uses) {
        if (uses.data.equals(session.getData())) {
            counted = uses;
            testUses.set(uses.models);
        }
    }

    /** The sentence, the better run first: that it is significantly better, or that they show no significant difference. */
    static String verdict(String first, String second, PairedCounts counts, Classes classes) {
        if (counts.onlyB() > counts.onlyA()) {
            return verdict(second, first, counts.swapped(), classes);
        }
        Object[] values = {
            first,
            second,
            Figures.percent((double) counts.correctA() / counts.rows(), 2),
            Figures.percent((double) counts.correctB() / counts.rows(), 2),
            counts.rows(),
            counts.onlyA(),
            counts.onlyB(),
            counts.pText()
        };
        if (counts.onlyA() + counts.onlyB() == 0) {
            return TEXTS.about(classes).get("compare.same", values);
        }
        return TEXTS.about(classes).get(counts.isSignificant() ? "compare.better" : "compare.equal", values);
    }
}
