package inkling.app.shared;

import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Reads the data set of a folder into the session, in the background: the first digits are there while the rest comes. */
public final class DataReading {
    private final Session session;
    private final Background background;
    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty summary = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private int opened;

    public DataReading(Session session, Background background) {
        this.session = session;
        this.background = background;
    }

    /** The folder last opened. */
    public ReadOnlyStringProperty folder() {
        return folder;
    }

    /** What was read and how long it took: {@code 784 x 65,000 sprite, 10.4 MB, read in 0.13 s}; empty until it is. */
    public ReadOnlyStringProperty summary() {
        return summary;
    }

    /** Whether rows are still to come. */
    public ReadOnlyBooleanProperty busy() {
        return busy;
    }

    /** Begins to read a folder in place of what is there. What an earlier reading still brings is dropped. FX thread. */
    public void open(Path from) {
        int turn = ++opened;
        folder.set(from.toString());
        summary.set("");
        busy.set(true);
        session.dataProblem().set("");
        session.selectedRow().set(-1);
        session.data().set(null);
        background.run(() -> read(from, turn), read -> finish(read, turn), problem -> fail(problem, turn));
    }

    private Read read(Path from, int turn) throws IOException {
        long start = System.nanoTime();
        DataSet data = DataFolder.read(from, some -> background.onScreen(() -> show(some, turn)));
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Read(data, Files.size(from.resolve(DataFolder.IMAGES)), seconds);
    }

    private void show(DataSet some, int turn) {
        if (turn == opened) {
            session.data().set(some);
        }
    }

    private void finish(Read read, int turn) {
        if (turn != opened) {
            return;
        }
        busy.set(false);
        session.data().set(read.data);
        summary.set("784 × " + Figures.count(read.data.rows()) + " sprite · " + Figures.size(read.bytes) + " · read in "
                + Figures.seconds(read.seconds));
    }

    private void fail(Exception problem, int turn) {
        if (turn == opened) {
            busy.set(false);
            session.dataProblem().set(sentence(problem));
        }
    }

    /** What the reader complains of is a sentence already; anything else is told with its name. */
    private static String sentence(Exception problem) {
        String message = problem.getMessage();
        return problem instanceof IOException && message != null ? message : problem.toString();
    }

    /** A data set read to the end. */
    private record Read(DataSet data, long bytes, double seconds) {}
}
