package inkling.app.shared.open;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.explore.SampleData;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.Settings;
import inkling.app.shared.WorkByHand;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.PictureFix;
import inkling.data.format.DataFolder;
import inkling.data.format.idx.IdxFolder;
import inkling.data.found.Choices;
import inkling.data.found.FoundData;
import inkling.data.found.TestRows;
import inkling.files.BadFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
    private final Session session = new Session();

    @TempDir
    Path folder;

    @Test
    void asksBeforeItOpensAndOpensWhatIsChosen() throws IOException {
        DataReading reading = reading();
        Path mine = digits("mine");
        reading.opening().begin(mine);

        assertThat(session.getData()).isNull();
        assertThat(choices(reading).testRows()).isEqualTo(TestRows.GIVEN);

        reading.opening().open(choices(reading).with(TestRows.last(10)).with(Set.of(PictureFix.TRANSPOSE)));

        DataSet data = Objects.requireNonNull(session.getData());
        assertThat(data.trainRows()).isEqualTo(90);
        assertThat(data.images().picture(3))
                .isEqualTo(PictureFix.TRANSPOSE.of(SampleData.rows(100).images().picture(3)));
        assertThat(reading.opening().questionProperty().get()).isNull();
        assertThat(reading.folderProperty().get()).isEqualTo(mine.toString());
        assertThat(reading.summaryProperty().get()).startsWith("100 rows in IDX files · ");
        assertThat(reading.recentFolders()).containsExactly(mine);
        assertThat(reading.mayFix()).isFalse();
    }

    @Test
    void remembersTheChoicesForTheNextTime() throws IOException {
        DataReading reading = reading();
        Path mine = digits("mine");
        reading.opening().begin(mine);
        Choices chosen = choices(reading).with(TestRows.every(4)).with(Set.of(PictureFix.INVERT));
        reading.opening().open(chosen);
        DataSet opened = session.getData();

        DataReading next = reading();
        next.open(mine);
        assertThat(session.getData()).isNotSameAs(opened);
        assertThat(session.getData().trainRows()).isEqualTo(75);
        assertThat(session.getData().images().picture(7))
                .isEqualTo(opened.images().picture(7));

        next.opening().change();
        assertThat(choices(next)).isEqualTo(chosen);
    }

    @Test
    void honorsTheFixesThatEarlierVersionsHaveKept() throws IOException {
        Path mine = digits("mine");
        settings().put("data.fixes " + mine, "TRANSPOSE");

        DataReading reading = reading();
        reading.opening().begin(mine);

        assertThat(choices(reading).fixes()).containsExactly(PictureFix.TRANSPOSE);
    }

    @Test
    void takesChoicesThatMakeNoSenseForNone() throws IOException {
        Path mine = digits("mine");
        settings().put("data.choices " + mine, "{\"testRows\":\"EVERY\",\"number\":0}");

        DataReading reading = reading();
        reading.open(mine);

        assertThat(session.getData().trainRows()).isEqualTo(80);
    }

    @Test
    void changesNothingWhenItIsCancelled() throws IOException {
        DataReading reading = reading();
        reading.open(digits("before"));
        DataSet before = session.getData();
        reading.opening().begin(digits("mine"));
        reading.opening().cancel();

        assertThat(reading.opening().questionProperty().get()).isNull();
        assertThat(session.getData()).isSameAs(before);
        assertThat(reading.folderProperty().get()).endsWith("before");
        assertThat(reading.recentFolders()).containsExactly(folder.resolve("before"));
    }

    @Test
    void saysWhatIsWrongAndChangesNothing() throws IOException {
        DataReading reading = reading();
        reading.open(digits("before"));
        DataSet before = session.getData();
        Path bad = digits("bad");
        Files.write(bad.resolve("train-images-idx3-ubyte"), new byte[] {0, 0, 8});

        reading.opening().begin(bad);

        assertThat(session.problems().sentenceProperty().get()).startsWith("expected ");
        assertThat(reading.opening().questionProperty().get()).isNull();
        assertThat(session.getData()).isSameAs(before);

        reading.opening().begin(digits("good"));
        assertThat(session.problems().sentenceProperty().get()).isEmpty();
    }

    @Test
    void staysOpenWithASentenceWhereTheChoicesDoNotFit() throws IOException {
        DataReading reading = reading();
        reading.opening().begin(digits("mine"), progress -> FoundByHand.whole(60, 1, 10));
        Choices found = choices(reading);
        reading.opening().open(new Choices(found.testRows(), found.fixes(), 2, found.classes()));

        assertThat(reading.opening().problemProperty().get()).contains("expected labels 2 to ");
        assertThat(reading.opening().questionProperty().get()).isNotNull();
        assertThat(session.getData()).isNull();
    }

    @Test
    void dropsWhatAnEarlierReadingStillDelivers() {
        WorkByHand work = new WorkByHand();
        DataReading reading = new DataReading(session, Background.on(work), settings());
        reading.opening().begin(Path.of("one"), progress -> FoundByHand.whole(60, 0, 10));
        reading.opening().begin(Path.of("two"), progress -> FoundByHand.whole(30, 0, 10));
        work.doAll();
        assertThat(question(reading).place()).isEqualTo(Path.of("two"));

        reading.opening().begin(Path.of("three"), progress -> {
            throw new BadFileException(Path.of("three"), "a data set", "none");
        });
        reading.opening().cancel();
        work.doAll();
        assertThat(session.problems().sentenceProperty().get()).isEmpty();
        assertThat(reading.opening().questionProperty().get()).isNull();
    }

    @Test
    void seesThatPicturesAreDarkOnWhiteWithoutAModel() throws IOException {
        FoundData light = FoundByHand.whole(60, 0, 26);
        assertThat(Inspection.of(light, null, 0).looks()).isEmpty();

        DataSet white = light.open(light.suggested()).with(Set.of(PictureFix.INVERT));
        Path mine = folder.resolve("white");
        DataFolder.write(
                DataSet.of(
                        IntStream.range(0, 60).mapToObj(white.images()::picture).toList(),
                        new byte[60],
                        Classes.DIGITS),
                mine,
                rows -> {});
        DataReading reading = reading();
        reading.opening().begin(mine);
        assertThat(choices(reading).fixes()).containsExactly(PictureFix.INVERT);
        assertThat(question(reading).inspection().samples().get(0).get(0).at(3 * Picture.SIDE))
                .isEqualTo(255);
    }

    private static Opening.Question question(DataReading reading) {
        return Objects.requireNonNull(reading.opening().questionProperty().get());
    }

    private static Choices choices(DataReading reading) {
        return question(reading).choices();
    }

    /** A folder of IDX files with a hundred digits, the last twenty of them test. */
    private Path digits(String name) throws IOException {
        Path to = folder.resolve(name);
        IdxFolder.write(SampleData.rows(100), to);
        return to;
    }

    private DataReading reading() {
        return new DataReading(session, Background.inline(), settings());
    }

    private Settings settings() {
        return new Settings(folder.resolve("settings.properties"));
    }
}
