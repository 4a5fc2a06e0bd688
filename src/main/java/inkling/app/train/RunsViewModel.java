package inkling.app.train;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.data.DataSet;
import inkling.learn.runs.Judge;
import inkling.learn.runs.PairedCounts;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.Verdict;
import java.io.IOException;
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
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The past runs: which are shown, and how two of them compare. */
final class RunsViewModel {
    /** More curves than this on a chart tell nobody anything. */
    static final int MOST_SHOWN = 4;

    private final Session session;
    private final Background background;
    private final RunStore store;
    private final ObservableList<RunRow> rows = FXCollections.observableArrayList();
    private final ObservableList<RunRow> shown = FXCollections.observableArrayList();
    private final StringProperty comparison = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable PairedCounts> onTest = new SimpleObjectProperty<>();
    private final IntegerProperty testLooks = new SimpleIntegerProperty();
    private final IntegerProperty recalled = new SimpleIntegerProperty();

    RunsViewModel(Session session, Background background, RunStore store) {
        this.session = session;
        this.background = background;
        this.store = store;
    }

    // Properties

    /** Every run, the newest first. */
    ObservableList<RunRow> rows() {
        return rows;
    }

    /** Those whose curves are shown, in the order they were ticked; the last is the one looked at closely. */
    ObservableList<RunRow> shown() {
        return shown;
    }

    /** What two shown runs say of each other; empty when not just two are shown. */
    StringProperty comparison() {
        return comparison;
    }

    /** The paired counts on the test rows, once asked for. */
    ObjectProperty<@Nullable PairedCounts> onTest() {
        return onTest;
    }

    /** How often the test rows have been looked at. */
    IntegerProperty testLooks() {
        return testLooks;
    }

    /** Rises when the curves of an earlier run have become whole. */
    IntegerProperty recalled() {
        return recalled;
    }

    StringProperty problem() {
        return problem;
    }

    // Commands

    /** Reads the kept runs, and shows the newest. */
    void load() {
        in(store::runs, runs -> {
            rows.setAll(runs.stream().map(this::row).toList());
            shown.clear();
            rows.stream().findFirst().ifPresent(newest -> newest.shown().set(true));
        });
        countLooks();
    }

    /** Shows a run alone: a new one at the head of the list, one that goes on where it was. */
    RunRow show(Run run) {
        RunRow row = rows.stream()
                .filter(known -> known.run().get().id().equals(run.id()))
                .findFirst()
                .orElseGet(() -> row(run));
        row.begun().set(true);
        row.run().set(run);
        if (!rows.contains(row)) {
            rows.add(0, row);
        }
        List.copyOf(shown).stream()
                .filter(other -> other != row)
                .forEach(other -> other.shown().set(false));
        row.shown().set(true);
        return row;
    }

    /** Takes a run's newer state into the list. */
    void update(Run run) {
        rows.stream()
                .filter(row -> row.run().get().id().equals(run.id()))
                .forEach(row -> row.run().set(run));
    }

    void rename(RunRow row, String name) {
        if (!name.isBlank() && !name.equals(row.run().get().facts().name())) {
            in(() -> store.rename(row.run().get(), name.strip()), row.run()::set);
        }
    }

    void delete(RunRow row) {
        in(
                () -> {
                    store.delete(row.run().get());
                    return row;
                },
                gone -> {
                    gone.shown().set(false);
                    rows.remove(gone);
                });
    }

    /** Sets the two shown runs against each other on the test rows: a look at them. */
    void compareOnTest() {
        DataSet data = session.data().get();
        if (shown.size() != 2 || data == null) {
            return;
        }
        RunRow a = shown.get(0);
        RunRow b = shown.get(1);
        in(() -> new Judge(store, data).test(a.run().get(), b.run().get()), counts -> {
            onTest.set(counts);
            comparison.set("On the test rows: " + Verdict.of(name(a), name(b), counts));
            reread(a);
            reread(b);
            countLooks();
        });
    }

    /** Looks at the test rows with one run's model. */
    void judge(RunRow row) {
        DataSet data = session.data().get();
        if (data != null) {
            in(() -> new Judge(store, data).test(row.run().get()), answers -> {
                reread(row);
                countLooks();
            });
        }
    }

    private void reread(RunRow row) {
        in(() -> store.find(row.run().get().id()), row.run()::set);
    }

    private RunRow row(Run run) {
        RunRow row = new RunRow(run);
        row.shown().addListener((property, before, now) -> {
            shown.remove(row);
            if (now) {
                recall(row);
                shown.add(row);
                if (shown.size() > MOST_SHOWN) {
                    shown.get(0).shown().set(false);
                }
            }
            compare();
        });
        return row;
    }

    /** The batches are read only of a run that is looked at: all of them would be many. */
    private void recall(RunRow row) {
        in(row.run().get()::batches, batches -> {
            row.recall(batches);
            recalled.set(recalled.get() + 1);
        });
    }

    private void compare() {
        comparison.set("");
        onTest.set(null);
        DataSet data = session.data().get();
        if (shown.size() != 2 || data == null) {
            return;
        }
        RunRow a = shown.get(0);
        RunRow b = shown.get(1);
        in(() -> new Judge(store, data).heldOut(a.run().get(), b.run().get()), counts -> {
            if (List.of(a, b).equals(shown)) {
                comparison.set(words(a, b, counts));
            }
        });
    }

    private static String words(RunRow a, RunRow b, Optional<PairedCounts> counts) {
        return counts.map(all -> "On held-out rows: " + Verdict.of(name(a), name(b), all))
                .orElse("These two have no held-out rows in common.");
    }

    private static String name(RunRow row) {
        return "“" + row.run().get().facts().name() + "”";
    }

    private void countLooks() {
        in(() -> store.testLooks().count(), testLooks::set);
    }

    private <T> void in(Callable<T> work, Consumer<T> success) {
        background.run(work, success, this::failed);
    }

    private void failed(Exception e) {
        if (e instanceof IOException) {
            problem.set(String.valueOf(e.getMessage()));
        } else {
            throw new IllegalStateException(e);
        }
    }

    /** How often the test rows have been looked at, in words. */
    static String times(int looks) {
        return looks == 0 ? "not looked at yet" : looks == 1 ? "looked at once" : "looked at " + looks + " times";
    }
}
