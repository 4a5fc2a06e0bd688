package inkling.app.train;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.data.DataSet;
import inkling.learn.runs.ComparisonText;
import inkling.learn.runs.PairedCounts;
import inkling.learn.runs.RunEvaluator;
import inkling.learn.runs.RunStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;

/** How runs do on digits they never learned from: two that are shown, against each other, and any on the test rows. */
final class ComparisonViewModel {
    private final Session session;
    private final Background background;
    private final RunStore store;
    private final RunsViewModel runs;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable PairedCounts> onTest = new SimpleObjectProperty<>();
    private final IntegerProperty testLooks = new SimpleIntegerProperty();

    ComparisonViewModel(Session session, Background background, RunStore store, RunsViewModel runs) {
        this.session = session;
        this.background = background;
        this.store = store;
        this.runs = runs;
        runs.shown().addListener((ListChangeListener<RunRow>) change -> compare());
        countLooks();
    }

    // Properties

    /** What two shown runs say of each other; empty when not just two are shown. */
    StringProperty words() {
        return words;
    }

    /** The paired counts on the test rows, once asked for. */
    ObjectProperty<@Nullable PairedCounts> onTest() {
        return onTest;
    }

    /** How often the test rows have been looked at. */
    IntegerProperty testLooks() {
        return testLooks;
    }

    // Commands

    /** Sets the two shown runs against each other on the test rows: a look at them. */
    void compareOnTest() {
        DataSet data = session.getData();
        if (runs.shown().size() != 2 || data == null) {
            return;
        }
        RunRow a = runs.shown().get(0);
        RunRow b = runs.shown().get(1);
        in(
                () -> new RunEvaluator(store, data)
                        .compareOnTest(a.run().get(), b.run().get()),
                counts -> {
                    if (List.of(a, b).equals(runs.shown())) {
                        onTest.set(counts);
                        words.set("On the test rows: " + ComparisonText.of(name(a), name(b), counts));
                    }
                    reread(a);
                    reread(b);
                    countLooks();
                });
    }

    /** Looks at the test rows with one run's model. */
    void judge(RunRow row) {
        DataSet data = session.getData();
        if (data != null) {
            in(() -> new RunEvaluator(store, data).testAnswers(row.run().get()), answers -> {
                reread(row);
                countLooks();
            });
        }
    }

    private void compare() {
        words.set("");
        onTest.set(null);
        DataSet data = session.getData();
        if (runs.shown().size() != 2 || data == null) {
            return;
        }
        RunRow a = runs.shown().get(0);
        RunRow b = runs.shown().get(1);
        in(
                () -> new RunEvaluator(store, data)
                        .compareOnValidation(a.run().get(), b.run().get()),
                counts -> {
                    if (List.of(a, b).equals(runs.shown())) {
                        words.set(words(a, b, counts));
                    }
                });
    }

    private static String words(RunRow a, RunRow b, Optional<PairedCounts> counts) {
        return counts.map(all -> "On held-out rows: " + ComparisonText.of(name(a), name(b), all))
                .orElse("These two have no held-out rows in common.");
    }

    private static String name(RunRow row) {
        return "“" + row.run().get().facts().name() + "”";
    }

    private void reread(RunRow row) {
        in(() -> store.find(row.run().get().id()), runs::update);
    }

    private void countLooks() {
        in(() -> store.testSetUses().count(), testLooks::set);
    }

    private <T> void in(Callable<T> work, Consumer<T> success) {
        background.run(work, success, runs::failed);
    }

    /** How often the test rows have been looked at, in words. */
    static String times(int looks) {
        return looks == 0 ? "not looked at yet" : looks == 1 ? "looked at once" : "looked at " + looks + " times";
    }
}
