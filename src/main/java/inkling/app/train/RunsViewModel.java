package inkling.app.train;

import inkling.app.shared.Background;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The past runs, and which of them are shown. */
final class RunsViewModel {
    /** More curves than this on a chart tell nobody anything. */
    static final int MOST_SHOWN = 4;

    private final Background background;
    private final RunStore store;
    private final ObservableList<RunRow> rows = FXCollections.observableArrayList();
    private final ObservableList<RunRow> shown = FXCollections.observableArrayList();
    private final StringProperty problem = new SimpleStringProperty("");
    private final IntegerProperty recalled = new SimpleIntegerProperty();

    RunsViewModel(Background background, RunStore store) {
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

    /** Rises when the curves of an earlier run have become whole. */
    IntegerProperty recalled() {
        return recalled;
    }

    /** One sentence when something could not be read or written; empty when all is well. */
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

    private <T> void in(Callable<T> work, Consumer<T> success) {
        background.run(work, success, this::failed);
    }

    void failed(Exception e) {
        if (e instanceof IOException) {
            problem.set(String.valueOf(e.getMessage()));
        } else {
            throw new IllegalStateException(e);
        }
    }
}
