package inkling.app.explore.find.lists;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.annotations.SerializedName;
import inkling.files.BadFileException;
import inkling.files.InputFile;
import inkling.files.UserFolder;
import inkling.files.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The queries that the user has saved, in a file of the user's folder. Any thread. */
public final class SavedQueries {
    private static final int MOST_BYTES = 1_000_000;

    /** A query as it is written to the file. */
    private record Entry(
            @SerializedName("name") @Nullable String name,
            @SerializedName("query") @Nullable String query) {}

    private final Path file;

    SavedQueries(Path file) {
        this.file = file;
    }

    /** Those of this user. */
    public static SavedQueries ofUser() {
        return new SavedQueries(UserFolder.find().resolve("queries.json"));
    }

    /** Reads them; none if there is no file. */
    List<SavedQuery> read() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            Entry[] entries = new Gson().fromJson(InputFile.text(file, "saved queries", MOST_BYTES), Entry[].class);
            List<SavedQuery> queries = new ArrayList<>();
            for (Entry entry : entries == null ? new Entry[0] : entries) {
                if (entry != null && entry.name != null && entry.query != null) {
                    queries.add(new SavedQuery(entry.name, entry.query));
                }
            }
            return queries;
        } catch (JsonParseException | IllegalArgumentException e) {
            throw new BadFileException(file, "a list of saved queries", "text that is not");
        }
    }

    /** Writes them in place of those there are. */
    void write(List<SavedQuery> queries) throws IOException {
        Entry[] entries = queries.stream()
                .map(query -> new Entry(query.name(), query.text()))
                .toArray(Entry[]::new);
        WholeFile.write(file, new Gson().toJson(entries));
    }
}
