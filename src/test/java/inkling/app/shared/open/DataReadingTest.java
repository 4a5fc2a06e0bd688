package inkling.app.shared.open;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.explore.SampleData;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.Settings;
import inkling.app.shared.WorkByHand;
import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class DataReadingTest {
    private final Session session = new Session();

    @TempDir
    Path folder;

    private DataReading reading;

    @BeforeEach
    void start() {
        reading = start(session);
    }

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
        reading.open(damaged("bad"));

        assertThat(session.getData().rows()).isBetween(1_000, 64_000);
        assertThat(session.getDataProblem()).contains(DataFolder.IMAGES);
        assertThat(reading.busyProperty().get()).isFalse();
    }

    @Test
    void keepsEverythingWhereAnotherFolderCannotBeRead() {
        reading.open(DataFolder.find());
        session.select(54_915);
        DataSet before = session.getData();
        String summary = reading.summaryProperty().get();

        reading.open(folder);

        assertThat(session.problems().sentenceProperty().get())
                .contains("expected")
                .contains(folder.toString());
        assertThat(session.getData()).isSameAs(before);
        assertThat(session.getSelectedRow()).isEqualTo(54_915);
        assertThat(session.getDataProblem()).isEmpty();
        assertThat(reading.summaryProperty().get()).isEqualTo(summary);
        assertThat(reading.isShipped()).isTrue();
        assertThat(reading.busyProperty().get()).isFalse();
        assertThat(reading.recentFolders()).isEmpty();

        reading.openShipped();
        assertThat(session.problems().sentenceProperty().get()).isEmpty();
    }

    @Test
    void bringsTheOldDataBackWhereAnotherFolderCannotBeReadToTheEnd() throws IOException {
        small("good");
        reading.open(folder.resolve("good"));
        session.select(7);
        DataSet before = session.getData();
        damaged("bad");
        List<Integer> rows = new ArrayList<>();
        session.dataProperty().subscribe(data -> rows.add(data.rows()));

        reading.open(folder.resolve("bad"));

        assertThat(rows).startsWith(100, 1_000).endsWith(100);
        assertThat(session.getData()).isSameAs(before);
        assertThat(session.getSelectedRow()).isEqualTo(7);
        assertThat(session.problems().sentenceProperty().get()).contains(DataFolder.IMAGES);
        assertThat(reading.folderProperty().get()).endsWith("good");
        assertThat(reading.summaryProperty().get()).contains("784 × 100 sprite");
    }

    @Test
    void forgetsTheComplaintWhenThereIsSomethingToShow() {
        reading.open(folder);
        assertThat(session.getDataProblem()).contains("expected").contains(folder.toString());
        assertThat(session.getData()).isNull();

        reading.open(DataFolder.find());
        assertThat(session.getDataProblem()).isEmpty();
        assertThat(session.getData().rows()).isEqualTo(65_000);
    }

    @Test
    void leavesTheOldDataUntilTheFirstRowsOfAnotherFolderAreThere() throws IOException {
        WorkByHand work = new WorkByHand();
        DataReading slow = new DataReading(session, Background.on(work), settings());
        slow.open(small("one"));
        work.doAll();
        session.select(3);

        slow.open(small("two"));
        assertThat(session.getData()).isNotNull();
        assertThat(session.getSelectedRow()).isEqualTo(3);
        assertThat(slow.busyProperty().get()).isTrue();

        work.doAll();
        assertThat(slow.folderProperty().get()).endsWith("two");
        assertThat(session.getSelectedRow()).isEqualTo(-1);
    }

    @Test
    void opensTheFolderOfLastTimeAtTheNextStartAndTheShippedDataOnceThatIsChosen() throws IOException {
        reading.open(small("mine"));

        Session next = new Session();
        DataReading again = start(next);
        again.openFirst(null);
        assertThat(next.getData().rows()).isEqualTo(100);
        assertThat(again.againProperty().get()).isTrue();
        assertThat(again.recentFolders()).containsExactly(folder.resolve("mine"));

        again.openShipped();
        assertThat(again.againProperty().get()).isFalse();
        assertThat(nextStart().getData().rows()).isEqualTo(65_000);
    }

    @Test
    void letsTheCommandLineWinOverWhatIsRemembered() throws IOException {
        reading.open(small("remembered"));

        DataReading asked = start(new Session());
        asked.openFirst(small("asked"));

        assertThat(asked.folderProperty().get()).endsWith("asked");
        assertThat(asked.recentFolders()).containsExactly(folder.resolve("remembered"));
    }

    @Test
    void opensTheShippedDataWhereTheRememberedFolderIsGoneAndSaysSo() throws IOException {
        Path mine = small("mine");
        reading.open(mine);
        Files.delete(mine.resolve(DataFolder.LABELS));

        Session next = nextStart();

        assertThat(next.getData().rows()).isEqualTo(65_000);
        assertThat(next.getDataProblem()).isEmpty();
        assertThat(next.problems().sentenceProperty().get())
                .startsWith("The data set you used last cannot be read, so the one that comes with Inkling is open: ")
                .contains(DataFolder.LABELS);
    }

    /** A folder with a hundred digits. */
    private Path small(String name) throws IOException {
        Path to = folder.resolve(name);
        DataFolder.write(SampleData.rows(100), to, rows -> {});
        return to;
    }

    /** A folder with the first half of the shipped sprite. */
    private Path damaged(String name) throws IOException {
        Path to = Files.createDirectory(folder.resolve(name));
        byte[] sprite = Files.readAllBytes(DataFolder.find().resolve(DataFolder.IMAGES));
        Files.write(to.resolve(DataFolder.IMAGES), Arrays.copyOf(sprite, sprite.length / 2));
        Files.copy(DataFolder.find().resolve(DataFolder.LABELS), to.resolve(DataFolder.LABELS));
        return to;
    }

    private Session nextStart() {
        Session next = new Session();
        start(next).openFirst(null);
        return next;
    }

    private DataReading start(Session of) {
        return new DataReading(of, Background.inline(), settings());
    }

    private Settings settings() {
        return new Settings(folder.resolve("settings.properties"));
    }
}
