package inkling.app.shared;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.format.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class DataReadingTest {
    private final Session session = new Session();
    private final DataReading reading = new DataReading(session, Background.inline());

    @TempDir
    Path folder;

    @Test
    void showsTheFirstThousandDigitsBeforeAllAreRead() {
        List<Integer> rows = new ArrayList<>();
        session.dataProperty().subscribe(data -> rows.add(data == null ? 0 : data.rows()));

        reading.open(DataFolder.find());

        assertThat(rows).startsWith(0, 1_000).endsWith(65_000).isSorted();
        assertThat(reading.busyProperty().get()).isFalse();
        assertThat(reading.summaryProperty().get()).startsWith("784 × 65,000 sprite · 10.4 MB · read in ");
    }

    @Test
    void keepsWhatCouldBeReadOfADamagedSpriteAndSaysWhatIsWrong() throws IOException {
        byte[] sprite = Files.readAllBytes(DataFolder.find().resolve(DataFolder.IMAGES));
        Files.write(folder.resolve(DataFolder.IMAGES), Arrays.copyOf(sprite, sprite.length / 2));
        Files.copy(DataFolder.find().resolve(DataFolder.LABELS), folder.resolve(DataFolder.LABELS));

        reading.open(folder);

        assertThat(session.getData().rows()).isBetween(1_000, 64_000);
        assertThat(session.getDataProblem()).contains(DataFolder.IMAGES);
        assertThat(reading.busyProperty().get()).isFalse();
    }

    @Test
    void forgetsTheOldDataAndComplaintWhenAnotherFolderIsOpened() {
        reading.open(folder);
        assertThat(session.getDataProblem()).contains("expected").contains(folder.toString());

        reading.open(DataFolder.find());
        assertThat(session.getDataProblem()).isEmpty();
        assertThat(session.getData().rows()).isEqualTo(65_000);

        reading.open(folder);
        assertThat(session.getData()).isNull();
        assertThat(session.getSelectedRow()).isEqualTo(-1);
    }
}
