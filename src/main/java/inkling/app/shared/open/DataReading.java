package inkling.app.shared.open;

import inkling.app.shared.Background;
import inkling.app.shared.Failures;
import inkling.app.shared.Session;
import inkling.app.shared.Settings;
import inkling.app.shared.Texts;
import inkling.data.DataSet;
import inkling.data.PictureFix;
import inkling.data.format.DataFolder;
import inkling.data.found.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * Reads the data set of a file or folder into the session, in the background and without asking anything: {@link Opening} asks
 * first. Of a sprite, the first digits appear while the rest is read; the data set there is stays until then. If it cannot be
 * read to the end, that comes back. The choice is remembered.
 */
public final class DataReading {
    private static final Texts TEXTS = Texts.of("window");

    /** Why a data set is read. */
    private enum Reason {
        /** It is what the program shows if nobody asks for anything else, or asked for on the command line. */
        START,
        /** It was the last choice before this start. */
        AGAIN,
        /** The user chose it. */
        CHOICE
    }

    private record Request(Path place, Reason reason, int turn) {}

    private final Session session;
    private final Background background;
    private final DataPlaces places;
    private final KeptChoices kept;
    private final DataFiles files;
    private final LongTask task;
    private final Opening opening;
    private final FirstPainting painting = new FirstPainting();
    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty summary = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty again = new SimpleBooleanProperty();
    /** What was there before the first rows of another data set; null while all that is there is read to the end. */
    private @Nullable Before before;

    private int opened;
    private int shown;

    public DataReading(Session session, Background background, Settings settings) {
        this.session = session;
        this.background = background;
        places = new DataPlaces(settings);
        kept = new KeptChoices(settings);
        files = new DataFiles(kept);
        task = new LongTask(background);
        opening = new Opening(session, background, kept, this);
        task.whenStopped(this::stopped);
    }

    // Properties

    /** The file or folder that the data set there is comes from; empty for none. */
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

    /** The files and folders opened recently, the newest first. */
    public List<Path> recentFolders() {
        return places.recent();
    }

    /** Whether the data set there is comes with the program. */
    public boolean isShipped() {
        return DataPlaces.isShipped(Path.of(folder.get()));
    }

    /** Whether nobody has said yet how the pictures of this data set are stored. */
    public boolean mayFix() {
        return !isShipped() && !kept.isFixed(Path.of(folder.get()));
    }

    /** The reading, where it can be stopped. */
    public LongTask task() {
        return task;
    }

    /** How data sets are opened that the user is asked about. */
    public Opening opening() {
        return opening;
    }

    // Commands

    /** Remembers for this data set that its pictures are to be fixed, or with none that they are not, and opens it again. */
    public void fix(Set<PictureFix> chosen) {
        Path from = Path.of(folder.get());
        kept.fix(from, chosen);
        if (!chosen.isEmpty()) {
            open(from);
        }
    }

    /**
     * Starts to read the first data set: the one asked for, or the last choice, or the one that comes with the program.
     *
     * @param asked null if none is asked for
     */
    public void openFirst(@Nullable Path asked) {
        String last = places.last();
        if (asked != null || last.isEmpty()) {
            start(asked == null ? DataFolder.find() : asked, Reason.START);
        } else {
            start(Path.of(last), Reason.AGAIN);
        }
    }

    /** For which the rest of the first data set may wait. */
    public FirstPainting painting() {
        return painting;
    }

    /**
     * Starts to read a file or folder that the user chose, and asks nothing: it is opened as it was last time, or as its files
     * suggest. What an earlier reading still delivers is dropped. FX thread.
     */
    public void open(Path from) {
        start(from, Reason.CHOICE);
    }

    /** Starts to read the data set that comes with the program. */
    public void openShipped() {
        open(DataFolder.find());
    }

    /** Uses a data set that was read elsewhere. */
    void use(Path from, ReadData read) {
        task.drop();
        finish(read, new Request(from, Reason.CHOICE, ++opened));
    }

    private void start(Path from, Reason reason) {
        Request request = new Request(from, reason, ++opened);
        opening.cancel();
        task.drop();
        busy.set(true);
        if (reason != Reason.CHOICE && files.comesBitByBit(from)) {
            background.run( // the first rows are soon to be seen: that says enough
                    () -> read(request, Reading.UNWATCHED),
                    read -> finish(read, request),
                    problem -> fail(problem, request));
        } else {
            task.run(
                    TEXTS.get("data.reading", DataPlaces.nameOf(from)),
                    progress -> read(request, progress),
                    read -> finish(read, request),
                    problem -> fail(problem, request));
        }
    }

    private ReadData read(Request request, Reading progress) throws IOException {
        long start = System.nanoTime();
        AtomicLong waited = new AtomicLong();
        DataSet data = files.read(request.place, progress, some -> {
            background.onScreen(() -> show(some, request));
            progress.reached((double) some.rows() / some.labels().rows());
            if (request.reason != Reason.CHOICE) {
                waited.addAndGet(painting.await());
            }
        });
        return ReadData.of(request.place, data, (System.nanoTime() - start - waited.get()) / 1e9);
    }

    private void show(DataSet some, Request request) {
        if (request.turn != opened) {
            return;
        }
        if (request.turn != shown) {
            shown = request.turn;
            replace(request);
        }
        session.useData(some.named(isShipped() ? DataSet.MNIST : DataPlaces.nameOf(request.place)));
    }

    private void replace(Request request) {
        if (before == null) {
            before = Before.of(session, folder.get(), summary.get());
        }
        folder.set(request.place.toString());
        summary.set("");
        again.set(request.reason == Reason.AGAIN);
        session.reportDataProblem("");
        session.select(-1);
    }

    private void finish(ReadData read, Request request) {
        if (request.turn != opened) {
            return;
        }
        show(read.data(), request);
        before = null;
        busy.set(false);
        session.problems().withdraw(this);
        summary.set(read.summary());
        if (request.reason == Reason.CHOICE) {
            places.remember(request.place);
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
        Before there = comeBack();
        if (there == null ? session.getData() == null : there.data() == null) {
            session.reportDataProblem(Failures.sentence(problem)); // nothing else to show: what could be read stays
        } else {
            session.problems().report(this, problem);
        }
    }

    /** The user has stopped the reading. */
    private void stopped() {
        opened++;
        busy.set(false);
        comeBack();
        if (session.getData() == null) {
            start(DataFolder.find(), Reason.START);
        }
    }

    /** Brings back what there was before; null if nothing has taken its place. */
    private @Nullable Before comeBack() {
        Before there = before;
        before = null;
        if (there != null && there.data() != null) {
            folder.set(there.folder());
            summary.set(there.summary());
            there.comeBack(session);
        }
        return there;
    }
}
