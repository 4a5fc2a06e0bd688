package inkling.learn.runs;

import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.files.InputFile;
import inkling.files.WholeFile;
import inkling.learn.Classifier;
import inkling.learn.MyDigitsExamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run's copy of the drawings it is trained and evaluated on, so that later changes to My digits affect neither a continued
 * run nor its scores.
 */
public record MyDigitsFolder(Path folder) {
    private static final int MOST_BYTES = 1 << 24;

    /** The folder of a run; need not exist. */
    public static MyDigitsFolder of(Run run) {
        return new MyDigitsFolder(run.folder().resolve("own-digits"));
    }

    /**
     * Writes a copy, if there are any drawings.
     *
     * @param before the model in use before the run; null for none
     */
    public void write(MyDigitsExamples digits, @Nullable Classifier before) throws IOException {
        if (digits.isEmpty()) {
            return;
        }
        write(digits.training(), "learned");
        write(digits.validation(), "held-back");
        if (before != null) {
            WholeFile.write(before(), RunText.write(MyDigitsScores.of(before, digits)));
        }
    }

    /** The drawings; none where the run uses none. */
    public MyDigitsExamples read() throws IOException {
        return new MyDigitsExamples(read("learned"), read("held-back"));
    }

    /** The scores of the model before the run and of one of the run's models; empty where there are no drawings. */
    public Optional<MyDigitsComparison> compare(Classifier after) throws IOException {
        MyDigitsExamples digits = read();
        return digits.isEmpty()
                ? Optional.empty()
                : Optional.of(new MyDigitsComparison(scoresBefore(), MyDigitsScores.of(after, digits)));
    }

    private void write(DataSet digits, String name) throws IOException {
        if (digits.rows() > 0) {
            DataFolder.write(digits, folder.resolve(name), rows -> {});
        }
    }

    private DataSet read(String name) throws IOException {
        Path from = folder.resolve(name);
        return DataFolder.holdsSprite(from) ? DataFolder.read(from, some -> {}) : MyDigitsExamples.NONE.training();
    }

    private @Nullable MyDigitsScores scoresBefore() throws IOException {
        return Files.exists(before())
                ? RunText.read(
                        InputFile.text(before(), "scores of My digits", MOST_BYTES), MyDigitsScores.class, before())
                : null;
    }

    private Path before() {
        return folder.resolve("before.json");
    }
}
