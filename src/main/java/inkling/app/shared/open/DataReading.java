package inkling.app.shared.open;

import inkling.app.shared.Background;
import inkling.app.shared.Failures;
import inkling.app.shared.Figures;
import inkling.app.shared.Session;
import inkling.app.shared.Settings;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.FileDialogs;
import inkling.data.DataSet;
import inkling.data.PictureFix;
import inkling.data.format.DataFolder;
import inkling.data.format.DataReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads the data set of a folder into the session, in the background: the first digits appear while the rest is read, and the
 * data set there is stays until then. If the folder cannot be read to the end, it comes back. The choice is remembered.
 */
public final class DataReading {
    private static final Texts TEXTS = Texts.of("window");

    /** Why a folder is read. */
    private enum Reason {
        /** It is what the program shows if nobody asks for anything else, or asked for on the command line. */
        START,
        /** It was the last choice before this start. */
        AGAIN,
        /** The user chose it. */
        CHOICE
    }

    private record Request(Path folder, Reason reason, int turn) {}

    /** A data set read to the end. */
    private record Read(DataSet data, long bytes, DataReader.Format format, double seconds) {
        String summary() {
            String size = Figures.size(bytes);
            return switch (format) {
                case SPRITE -> TEXTS.get("data.read", data.rows(), size, Figures.seconds(seconds));
                case IDX -> TEXTS.get("data.read.idx", data.rows(), size, Figures.seconds(seconds));
                case CSV -> TEXTS.get("data.read.csv", data.rows(), size, Figures.seconds(seconds));
            };
        }
    }

    /** What can come back. */
    private record Before(@Nullable DataSet data, String folder, String summary, String problem, int row) {}

    /** How long the rest of a data set waits for its first rows to be painted. */
    private static final int PATIENCE_MILLIS = 2000;

    private CountDownLatch painted = new CountDownLatch(0);
    private final Session session;
    private final Background background;
    private final Remembered remembered;
    private final ChosenFixes fixes;
    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty summary = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty again = new SimpleBooleanProperty();
    /** What was there before the first rows of another folder; null while all that is there is read to the end. */
    private @Nullable Before before;

    private String complaint = "";
    private int opened;
    private int shown;

    public DataReading(Session session, Background background, Settings settings) {
        this.session = session;
        this.background = background;
        remembered = new Remembered(settings, "data");
        fixes = new ChosenFixes(settings);
    }

    // Properties

    /** The folder that the data set there is comes from; empty for none. */
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

    /** Whether the data set there is was opened because it was the last choice. */
    public ReadOnlyBooleanProperty againProperty() {
        return again;
    }

    /** The folders opened recently, the newest first. */
    public List<Path> recentFolders() {
        return remembered.recent().stream().map(Path::of).toList();
    }

    /** Whether the data set there is comes with the program. */
    public boolean isShipped() {
        return isShipped(Path.of(folder.get()));
    }

    /** Whether nobody has said yet how the pictures of this folder are stored. */
    public boolean mayFix() {
        return !isShipped() && !fixes.isChosen(absolute(Path.of(folder.get())).toString());
    }

    // Commands

    /** Remembers for this folder that its pictures are to be fixed, or with none that they are not, and opens it again. */
    public void fix(Set<PictureFix> chosen) {
        Path from = Path.of(folder.get());
        fixes.choose(absolute(from).toString(), chosen);
        if (!chosen.isEmpty()) {
            open(from);
        }
    }

    /**
     * Starts to read the first data set: the folder asked for, or the last choice, or the one that comes with the program.
     *
     * @param asked null if none is asked for
     */
    public void openFirst(@Nullable Path asked) {
        String last = remembered.last();
        if (asked != null || last.isEmpty()) {
            start(asked == null ? DataFolder.find() : asked, Reason.START);
        } else {
            start(Path.of(last), Reason.AGAIN);
        }
    }

    /** Has the rest of the first data set wait until {@link #goOn}. To be called before anything is read. */
    public void waitForPainting() {
        painted = new CountDownLatch(1);
    }

    /** The first rows of the first data set are painted: time to read on. */
    public void goOn() {
        painted.countDown();
    }

    /** Starts to read a folder that the user chose. What an earlier reading still delivers is dropped. FX thread. */
    public void open(Path from) {
        start(from, Reason.CHOICE);
    }

    /** Starts to read the data set that comes with the program. */
    public void openShipped() {
        open(DataFolder.find());
    }

    /** Asks for another folder, over the window of a node, and opens it, its pictures as they are. */
    public void ask(Node over) {
        String title = TEXTS.get("data.choose.title");
        FileDialogs.ofSystem().folder(over, title, Path.of(folder.get())).ifPresent(chosen -> {
            fixes.forget(absolute(chosen).toString());
            open(chosen);
        });
    }

    private void start(Path from, Reason reason) {
        Request request = new Request(from, reason, ++opened);
        busy.set(true);
        background.run(() -> read(request), read -> finish(read, request), problem -> fail(problem, request));
    }

    private Read read(Request request) throws IOException {
        long start = System.nanoTime();
        AtomicLong waited = new AtomicLong();
        Set<PictureFix> chosen = fixes.of(absolute(request.folder));
        DataSet data = DataReader.read(request.folder, some -> {
                    if (chosen.isEmpty()) {
                        background.onScreen(() -> show(some, request));
                    }
                    if (request.reason != Reason.CHOICE) {
                        waited.addAndGet(awaitPainting());
                    }
                })
                .with(chosen);
        double seconds = (System.nanoTime() - start - waited.get()) / 1e9;
        return new Read(data, DataReader.bytes(request.folder), DataReader.format(request.folder), seconds);
    }

    /**
     * At a start the first rows come first: reading the rest would take the processor from painting them.
     *
     * @return for how many nanoseconds
     */
    private long awaitPainting() {
        long start = System.nanoTime();
        try {
            if (!painted.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                painted.countDown(); // a window that is minimized paints nothing: wait no more
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
        return System.nanoTime() - start;
    }

    private void show(DataSet some, Request request) {
        if (request.turn != opened) {
            return;
        }
        if (request.turn != shown) {
            shown = request.turn;
            replace(request);
        }
        session.useData(some);
    }

    private void replace(Request request) {
        if (before == null) {
            before = new Before(
                    session.getData(), folder.get(), summary.get(), session.getDataProblem(), session.getSelectedRow());
        }
        folder.set(request.folder.toString());
        summary.set("");
        again.set(request.reason == Reason.AGAIN);
        session.reportDataProblem("");
        session.select(-1);
    }

    private void finish(Read read, Request request) {
        if (request.turn != opened) {
            return;
        }
        show(read.data, request);
        before = null;
        busy.set(false);
        session.problems().withdraw(complaint);
        summary.set(read.summary());
        if (request.reason == Reason.CHOICE) {
            remember(request.folder);
        }
    }

    private void remember(Path chosen) {
        String path = absolute(chosen).toString();
        remembered.choose(isShipped(chosen) ? "" : path);
        if (!isShipped(chosen)) {
            remembered.addRecent(path);
        }
    }

    private void fail(Exception problem, Request request) {
        if (request.turn != opened) {
            return;
        }
        busy.set(false);
        if (request.reason == Reason.AGAIN) {
            session.problems().add(TEXTS.get("data.again.failed", Failures.sentence(problem)));
            start(DataFolder.find(), Reason.START);
            return;
        }
        Before there = before;
        before = null;
        if (there != null && there.data != null) {
            comeBack(there);
        }
        if (there == null ? session.getData() == null : there.data == null) {
            session.reportDataProblem(Failures.sentence(problem)); // nothing else to show: what could be read stays
        } else {
            complaint = Failures.sentence(problem);
            session.problems().show(complaint);
        }
    }

    private void comeBack(Before there) {
        folder.set(there.folder);
        summary.set(there.summary);
        session.reportDataProblem(there.problem);
        session.select(-1);
        session.useData(there.data);
        session.select(there.row);
    }

    private static boolean isShipped(Path folder) {
        return absolute(folder).equals(absolute(DataFolder.find()));
    }

    private static Path absolute(Path folder) {
        return folder.toAbsolutePath().normalize();
    }
}
