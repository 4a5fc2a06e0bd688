package inkling.app.train.watch;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.RowFacts;
import inkling.analysis.query.Query;
import inkling.app.shared.Background;
import inkling.app.shared.ScreenName;
import inkling.app.shared.Session;
import inkling.app.shared.run.ActiveRun;
import inkling.app.train.runs.RunExplorer;
import inkling.app.train.runs.RunLibrary;
import inkling.learn.runs.ClassifiedRow;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.Snapshot;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotLinksTest {
    @TempDir
    private Path folder;

    private final Session session = new Session();
    private Run run;

    @BeforeEach
    void train() throws IOException {
        session.useData(TinyRun.DATA);
        run = TinyRun.kept(new RunStore(folder), "tiny", TinyRun.recipe());
    }

    /** The links of an epoch. */
    private SnapshotLinks links(int epoch) {
        Background background = Background.inline();
        RunStore store = new RunStore(folder);
        RunLibrary library = new RunLibrary(background, store, new ActiveRun(session, background, store));
        Replay replay = new Replay(session, background, library);
        library.load();
        replay.epochProperty().set(epoch);
        return new SnapshotLinks(replay, new RunExplorer(session, background));
    }

    @Test
    void openMistakesThroughTheModelOfTheEpochTheMostConfidentFirst() throws IOException {
        Snapshot snapshot = Snapshot.read(run, 1, TinyRun.DATA, null);
        ClassifiedRow worst = snapshot.mostWrong(1).get(0);
        links(1).openCell(worst.label(), worst.answer());
        expect(1, "row:200..299 label:" + worst.label() + " predicted:" + worst.answer() + " sort:-confidence");
        assertThat(session.getSelectedRow()).isEqualTo(worst.row());
    }

    @Test
    void openCorrectPredictionsTheLeastConfidentFirst() throws IOException {
        Snapshot snapshot = Snapshot.read(run, 2, TinyRun.DATA, null);
        links(2).openCell(3, 3);
        expect(2, "row:200..299 label:3 predicted:3 sort:confidence");
        int least = snapshot.classified().stream()
                .filter(row -> row.label() == 3 && row.answer() == 3)
                .min(Comparator.comparingDouble(ClassifiedRow::confidence))
                .orElseThrow()
                .row();
        assertThat(session.getSelectedRow()).isEqualTo(least);
    }

    @Test
    void doNothingForAnEmptyCell() throws IOException {
        int[][] confusion = Snapshot.read(run, 3, TinyRun.DATA, null).confusion();
        int empty = 0;
        while (confusion[empty / 10][empty % 10] > 0) {
            empty++;
        }
        session.open(ScreenName.TRAIN);
        links(3).openCell(empty / 10, empty % 10);
        assertThat(session.screenProperty().get()).isEqualTo(ScreenName.TRAIN);
        assertThat(session.lenses().getChosen()).isNull();
    }

    @Test
    void openAllMistakesWithTheOneClickedSelected() throws IOException {
        ClassifiedRow second =
                Snapshot.read(run, 1, TinyRun.DATA, null).mostWrong(2).get(1);
        links(1).openWrong(second);
        expect(1, "row:200..299 wrong sort:-confidence");
        assertThat(session.getSelectedRow()).isEqualTo(second.row());
    }

    @Test
    void openWhatWasForgottenAsOftenAsTheOneClicked() throws IOException {
        Path answers = run.folder().resolve("answers");
        byte[] bytes = Files.readAllBytes(answers);
        for (int row : new int[] {4, 7, 90}) { // correct at first, then wrong
            byte label = (byte) TinyRun.DATA.label(200 + row);
            bytes[row] = label;
            bytes[100 + row] = (byte) (label == 0 ? 1 : 0);
        }
        Files.write(answers, bytes);
        Snapshot snapshot = Snapshot.read(run, 2, TinyRun.DATA, null);
        ClassifiedRow clicked = snapshot.classified().get(7);
        assertThat(clicked.history().forgotten()).isEqualTo(1);

        links(2).openForgotten(clicked);
        expect(2, "");
        List<Integer> forgotten = snapshot.classified().stream()
                .filter(row -> row.history().forgotten() > 0)
                .map(ClassifiedRow::row)
                .toList();
        assertThat(session.getShownRows().title()).isEqualTo("forgotten at least once by epoch 2");
        assertThat(session.getShownRows().rows()).isEqualTo(forgotten).contains(204, 207, 290);
        assertThat(session.getSelectedRow()).isEqualTo(207);
    }

    @Test
    void openAllTheSameWhereTheDynamicsAreDamagedAndSayWhy() throws IOException {
        Files.write(run.folder().resolve("dynamics"), new byte[17]);
        links(1).openCell(0, 0);
        assertThat(session.lenses().getChosen().dynamics()).isNull();
        assertThat(session.problems().sentenceProperty().get())
                .startsWith(
                        "How “tiny” learned each digit cannot be shown: expected a byte for each of 300 training rows")
                .contains("found 17 bytes");
    }

    private void expect(int epoch, String query) {
        assertThat(session.screenProperty().get()).isEqualTo(ScreenName.EXPLORE);
        assertThat(session.lenses().getChosen().name()).isEqualTo("tiny after epoch " + epoch);
        assertThat(session.lenses().getChosen().model().card().epochs()).isEqualTo(epoch);
        assertThat(session.lenses().getChosen().dynamics().epochs()).isEqualTo(epoch);
        Query asked = session.askedProperty().get();
        assertThat(asked.text(RowFacts.of(TinyRun.DATA))).isEqualTo(query);
        assertThat(session.problems().sentenceProperty().get()).isEmpty();
    }
}
