package inkling.app.explore.find.lists;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.annotations.SerializedName;
import inkling.data.RowSet;
import inkling.files.BadFileException;
import inkling.files.InputFile;
import inkling.files.UserFolder;
import inkling.files.WholeFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lists of rows that the user has kept, each in a file of its own: a damaged one leaves the others as they are. Any thread. */
final class KeptListFiles {
    private static final int MOST_BYTES = 10_000_000;
    private static final int MOST_ROWS = 100_000_000;

    /** A list as it is written to its file. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only written and read
    private record Entry(
            @SerializedName("name") @Nullable String name,
            @SerializedName("data") @Nullable String data,
            @SerializedName("dataRows") @Nullable Integer dataRows,
            @SerializedName("rows") int @Nullable [] rows) {}

    /** The lists that could be read, and why others could not. */
    record Found(List<KeptList> lists, List<IOException> problems) {}

    private final Path folder;

    /**
     * @param folder need not exist yet
     */
    KeptListFiles(Path folder) {
        this.folder = folder;
    }

    /** Those of this user. */
    static KeptListFiles ofUser() {
        return new KeptListFiles(UserFolder.find().resolve("lists"));
    }

    /** Reads them, the oldest first. */
    Found read() throws IOException {
        List<KeptList> lists = new ArrayList<>();
        List<IOException> problems = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            List<Path> files = new ArrayList<>();
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.json")) {
                found.forEach(files::add);
            }
            files.sort(Comparator.naturalOrder());
            for (Path file : files) {
                try {
                    lists.add(read(file));
                } catch (IOException e) {
                    problems.add(e);
                }
            }
        }
        return new Found(lists, problems);
    }

    /** Writes a new list to a file of its own. */
    KeptList add(String name, String data, int dataRows, RowSet rows) throws IOException {
        int number = 1;
        while (Files.exists(file(number))) {
            number++;
        }
        return write(new KeptList(name, data, dataRows, rows, file(number)));
    }

    /** Writes a list in place of what its file contains. */
    KeptList write(KeptList list) throws IOException {
        Entry entry = new Entry(
                list.name(),
                list.data(),
                list.dataRows() == 0 ? null : list.dataRows(),
                list.rows().stream().toArray());
        WholeFile.write(list.file(), new Gson().toJson(entry));
        return list;
    }

    void delete(KeptList list) throws IOException {
        Files.deleteIfExists(list.file());
    }

    private Path file(int number) {
        return folder.resolve(String.format(Locale.ROOT, "list-%04d.json", number));
    }

    private static KeptList read(Path file) throws IOException {
        try {
            Entry entry = new Gson().fromJson(InputFile.text(file, "a list of rows", MOST_BYTES), Entry.class);
            if (entry == null || entry.name == null || entry.data == null || entry.rows == null) {
                throw new BadFileException(file, "a list of rows with name, data and rows", "one without");
            }
            if (Arrays.stream(entry.rows).anyMatch(row -> row < 0 || row >= MOST_ROWS)) {
                throw new BadFileException(file, "row numbers from 0 to " + (MOST_ROWS - 1), "others");
            }
            int dataRows = entry.dataRows == null ? 0 : entry.dataRows;
            return new KeptList(entry.name, entry.data, dataRows, RowSet.of(entry.rows), file);
        } catch (JsonParseException
                | IllegalArgumentException e) { // Gson throws the second for null in place of a number
            throw new BadFileException(file, "a list of rows", "text that is not");
        }
    }
}
