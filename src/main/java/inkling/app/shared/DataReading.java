package inkling.app.shared;

import inkling.app.shared.kit.FileDialogs;
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
import javafx.scene.Node;

/** Reads the data set of a folder into the session, in the background: the first digits appear while the rest is read. */
public final class DataReading {
    private static final Texts TEXTS = Texts.of("window");

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
    public ReadOnlyStringProperty folderProperty() {
        return folder;
    }

    /** What was read and how long it took: {@code 784 × 65,000 sprite · 10.4 MB · read in 0.13 s}; empty until it is read. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary;
    }

    /** Whether more rows are being read. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }

    /** Starts to read a folder in place of the data there is. What an earlier reading still delivers is dropped. FX thread. */
    public void open(Path from) {
        int turn = ++opened;
        folder.set(from.toString());
        summary.set("");
        busy.set(true);
        session.reportDataProblem("");
        session.select(-1);
        session.useData(null);
        background.run(() -> read(from, turn), read -> finish(read, turn), problem -> fail(problem, turn));
    }

    /** Asks for another folder, over the window of a node, and opens it. */
    public void ask(Node over) {
        String title = TEXTS.get("data.choose.title", DataFolder.IMAGES, DataFolder.LABELS);
        FileDialogs.ofSystem().folder(over, title, Path.of(folder.get())).ifPresent(this::open);
    }

    private Read read(Path from, int turn) throws IOException {
        long start = System.nanoTime();
        DataSet data = DataFolder.read(from, some -> background.onScreen(() -> show(some, turn)));
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Read(data, Files.size(from.resolve(DataFolder.IMAGES)), seconds);
    }

    private void show(DataSet some, int turn) {
        if (turn == opened) {
            session.useData(some);
        }
    }

    private void finish(Read read, int turn) {
        if (turn != opened) {
            return;
        }
        busy.set(false);
        session.useData(read.data);
        summary.set(TEXTS.get("data.read", read.data.rows(), Figures.size(read.bytes), Figures.seconds(read.seconds)));
    }

    private void fail(Exception problem, int turn) {
        if (turn == opened) {
            busy.set(false);
            session.reportDataProblem(Failures.sentence(problem));
        }
    }

    /** A data set read to the end. */
    private record Read(DataSet data, long bytes, double seconds) {}
}
