package inkling.app.shared.open;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.files.FileDialogs;
import inkling.data.DataSet;
import inkling.data.format.DataWriter;
import inkling.data.found.Reading;
import inkling.files.BadFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;

/** Saves the data set there is, as it was opened, or a model, in any format, in the background; never over anything. FX thread only. */
public final class DataSaving {
    private static final Texts TEXTS = Texts.of("open");

    /** Writes where nothing is yet. */
    public interface Writer {
        void write(Reading progress) throws IOException;
    }

    private final Session session;
    private final DataReading reading;
    private final FileDialogs dialogs;
    private final LongTask task;
    private final BooleanBinding possible;
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");

    public DataSaving(Session session, DataReading reading, Background background, FileDialogs dialogs) {
        this.session = session;
        this.reading = reading;
        this.dialogs = dialogs;
        task = new LongTask(background);
        possible = session.dataProperty()
                .isNotNull()
                .and(reading.busyProperty().not())
                .and(session.dataProblemProperty().isEmpty());
    }

    /** The saving. */
    public LongTask task() {
        return task;
    }

    /** Whether there is a data set that is completely read. */
    public BooleanBinding possibleProperty() {
        return possible;
    }

    /** What was saved last: one sentence, empty for nothing new. */
    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** The user has read what was saved. */
    public void forget() {
        saved.set("");
    }

    /** Asks where to save the data set, over the window of a node, and saves it. */
    public void ask(Node over, DataWriter.Kind format) {
        String name = nameFor(DataPlaces.nameOf(Path.of(reading.folderProperty().get())), format);
        dialogs.save(over, TEXTS.get("choose.save", titleOf(format)), name).ifPresent(to -> save(format, to));
    }

    /** Saves the data set. */
    public void save(DataWriter.Kind format, Path to) {
        DataSet data = session.getData();
        if (data == null || !possible.get()) {
            return;
        }
        write(
                to,
                progress -> DataWriter.write(data, to, format, progress),
                TEXTS.get("saved", data.rows(), DataPlaces.absolute(to)));
    }

    /** Saves a model, in a format of other programs or as a web page. */
    public void export(Path to, Writer writer) {
        write(to, writer, TEXTS.get("exported", DataPlaces.absolute(to)));
    }

    /** What a format is called in a menu. */
    public static String titleOf(DataWriter.Kind format) {
        return TEXTS.get("format." + Texts.id(format));
    }

    /** A file or folder name to begin with for a data set. */
    static String nameFor(String dataSet, DataWriter.Kind format) {
        String plain = dataSet.replaceFirst("\\.[A-Za-z]{2,4}$", "");
        return plain + (format == DataWriter.Kind.NPZ ? ".npz" : "-" + Texts.id(format));
    }

    private void write(Path to, Writer writer, String done) {
        saved.set("");
        session.problems().withdraw(this);
        task.run(
                TEXTS.get("saving", DataPlaces.nameOf(to)),
                progress -> {
                    requireNothing(to);
                    writer.write(progress);
                    return to;
                },
                written -> saved.set(done),
                failure -> session.problems().report(this, failure));
    }

    private static void requireNothing(Path to) throws IOException {
        if (!Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(to)) {
            throw new BadFileException(to, "a new name", "a file that exists");
        }
        try (Stream<Path> files = Files.list(to)) {
            if (files.findAny().isPresent()) {
                throw new BadFileException(to, "a new name or an empty folder", "a folder with files");
            }
        }
    }
}
