package inkling.app.train.plan;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Background;
import inkling.files.UserFolder;
import inkling.sketch.LabeledSketch;
import inkling.sketch.StrokeFile;
import inkling.sketch.mydigits.MyDigits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MyDigitsOptionViewModelTest {
    @TempDir
    private Path folder;

    private MyDigits mine;

    @BeforeEach
    void openMyDigits() throws IOException {
        UserFolder.use(folder.resolve("user"));
        mine = MyDigits.open(MyDigits.userFolder());
    }

    @Test
    void isNotToBeHadWhileNoneAreKept() throws IOException {
        MyDigitsOptionViewModel option = new MyDigitsOptionViewModel(Background.inline());
        option.refresh();
        assertThat(option.possibleProperty().get()).isFalse();
        assertThat(option.noteProperty().get()).startsWith("None are kept yet");
        keepTen();
        option.refresh();
        assertThat(option.noteProperty().get()).isEqualTo("10 kept. Every fifth is used for validation only.");
        option.wantedProperty().set(true);
        for (long id = 1; id <= 10; id++) {
            mine.delete(id);
        }
        option.refresh();
        assertThat(option.wantedProperty().get()).isFalse();
    }

    private void keepTen() throws IOException {
        for (LabeledSketch sample : StrokeFile.read(Path.of("assets/samples/digits.jsonl"))) {
            mine.keep(sample.sketch(), Objects.requireNonNull(sample.name()), Instant.EPOCH);
        }
    }
}
