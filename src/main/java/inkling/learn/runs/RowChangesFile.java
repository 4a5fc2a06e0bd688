package inkling.learn.runs;

import com.google.gson.annotations.SerializedName;
import inkling.data.RowSet;
import inkling.files.BadFileException;
import inkling.files.InputFile;
import inkling.files.WholeFile;
import inkling.learn.RowChanges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A run's rows that were left out and added: stored with it, so that a continued run trains on the same rows. */
public record RowChangesFile(Path file) {
    private static final int MOST_BYTES = 100_000_000;
    private static final int MOST_ROWS = 100_000_000;

    @SuppressWarnings("ArrayRecordComponent") // never compared, only written and read
    private record Entry(
            @SerializedName("leftOut") int @Nullable [] leftOut,
            @SerializedName("added") int @Nullable [] added) {}

    /** The file of a run; it does not exist where nothing was changed. */
    public static RowChangesFile of(Run run) {
        return new RowChangesFile(run.folder().resolve("row-changes.json"));
    }

    /** Writes the changes, if there are any. */
    void write(RowChanges changes) throws IOException {
        if (!changes.isNone()) {
            Entry entry = new Entry(
                    changes.leftOut().stream().toArray(),
                    changes.added().stream().toArray());
            WholeFile.write(file, RunText.write(entry));
        }
    }

    /** The changes; none where there is no file. */
    public RowChanges read() throws IOException {
        if (!Files.exists(file)) {
            return RowChanges.NONE;
        }
        Entry entry = RunText.read(InputFile.text(file, "row numbers", MOST_BYTES), Entry.class, file);
        return new RowChanges(rows(entry.leftOut), rows(entry.added));
    }

    private RowSet rows(int @Nullable [] rows) throws BadFileException {
        if (rows == null || Arrays.stream(rows).anyMatch(row -> row < 0 || row >= MOST_ROWS)) {
            throw new BadFileException(file, "row numbers from 0 to " + (MOST_ROWS - 1), "others");
        }
        return RowSet.of(rows);
    }
}
