package inkling.learn.runs;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.files.BadFileException;
import inkling.files.WholeFile;
import inkling.learn.Classifier;
import inkling.learn.OwnDigits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run's copy of the user's own digits that it learns from: what the user does to them later changes neither a run that
 * goes on, nor what it is judged by.
 */
public final class OwnFolder {
    private static final Gson GSON = new Gson();

    private final Path folder;

    private OwnFolder(Path folder) {
        this.folder = folder;
    }

    /** That of a run, which need not be there. */
    public static OwnFolder of(Run run) {
        return new OwnFolder(run.folder().resolve("own-digits"));
    }

    /**
     * Keeps a copy, if there is anything to keep.
     *
     * @param before the model in use before the run; null for none
     */
    public void write(OwnDigits digits, @Nullable Classifier before) throws IOException {
        if (digits.isEmpty()) {
            return;
        }
        write(digits.learned(), "learned");
        write(digits.heldBack(), "held-back");
        if (before != null) {
            WholeFile.write(before(), GSON.toJson(OwnScores.of(before, digits)));
        }
    }

    /** The digits; none where the run learns from none. */
    public OwnDigits read() throws IOException {
        return new OwnDigits(read("learned"), read("held-back"));
    }

    /** How the model before the run and one of the run's own read them; empty where there are none. */
    public Optional<BeforeAfter> compare(Classifier after) throws IOException {
        OwnDigits digits = read();
        return digits.isEmpty()
                ? Optional.empty()
                : Optional.of(new BeforeAfter(scoresBefore(), OwnScores.of(after, digits)));
    }

    private void write(DataSet digits, String name) throws IOException {
        if (digits.rows() > 0) {
            DataFolder.write(digits, Files.createDirectories(folder.resolve(name)), rows -> {});
        }
    }

    private DataSet read(String name) throws IOException {
        Path from = folder.resolve(name);
        return DataFolder.holdsSprite(from) ? DataFolder.read(from, some -> {}) : OwnDigits.NONE.learned();
    }

    private @Nullable OwnScores scoresBefore() throws IOException {
        if (!Files.exists(before())) {
            return null;
        }
        try {
            return GSON.fromJson(Files.readString(before()), OwnScores.class);
        } catch (JsonParseException e) {
            throw new BadFileException(before(), "a model's scores as JSON", String.valueOf(e.getMessage()));
        }
    }

    private Path before() {
        return folder.resolve("before.json");
    }
}
