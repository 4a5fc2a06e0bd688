package inkling.app.shared.open;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.explore.SampleData;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.Settings;
import inkling.app.shared.WorkByHand;
import inkling.app.shared.kit.files.ChosenPath;
import inkling.data.DataSet;
import inkling.data.format.DataReader;
import inkling.data.format.DataWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DataSavingTest {
    private final Session session = new Session();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(DataWriter.Kind.class)
    void whatIsSavedIsReadAgain(DataWriter.Kind format) throws IOException {
        DataSaving saving = saving(Background.inline());
        DataSet data = SampleData.rows(100);
        session.useData(data);
        Path to = folder.resolve(DataSaving.nameFor("saved.zip", format));

        saving.save(format, to);

        assertThat(saving.savedProperty().get()).isEqualTo("100 rows saved: " + to);
        DataSet again = DataReader.read(to, some -> {});
        assertThat(again.labels()).isEqualTo(data.labels());
        assertThat(again.trainRows()).isEqualTo(80);
        assertThat(again.images().picture(99)).isEqualTo(data.images().picture(99));
    }

    @Test
    void overwritesNothing() throws IOException {
        DataSaving saving = saving(Background.inline());
        session.useData(SampleData.rows(100));
        Path file = Files.writeString(folder.resolve("mine.txt"), "mine");

        saving.save(DataWriter.Kind.SPRITE, folder);
        assertThat(session.problems().sentenceProperty().get())
                .startsWith("expected a new name or an empty folder, found a folder with files");
        saving.save(DataWriter.Kind.SPRITE, file);
        assertThat(session.problems().sentenceProperty().get())
                .startsWith("expected a new name, found a file that exists");

        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(file).hasContent("mine");
        assertThat(saving.savedProperty().get()).isEmpty();
    }

    @Test
    void leavesNothingBehindWhenItIsStopped() {
        WorkByHand work = new WorkByHand();
        DataSaving saving = saving(Background.on(work));
        session.useData(SampleData.rows(2000));
        Path to = folder.resolve("saved");
        saving.save(DataWriter.Kind.SPRITE, to);
        assertThat(saving.task().busyProperty().get()).isTrue();

        saving.task().stop();
        work.doAll();

        assertThat(folder).isEmptyDirectory();
        assertThat(saving.savedProperty().get()).isEmpty();
    }

    private DataSaving saving(Background background) {
        Settings settings = new Settings(folder.resolveSibling(folder.getFileName() + ".properties"));
        return new DataSaving(
                session, new DataReading(session, background, settings), background, new ChosenPath(Optional.empty()));
    }
}
