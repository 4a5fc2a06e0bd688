package inkling.app.explore.picked;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.FactsByHand;
import inkling.app.explore.find.RowBrowser;
import inkling.app.explore.find.lists.KeptListsModel;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.WorkByHand;
import inkling.data.RowSet;
import inkling.files.UserFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PickedViewModelTest {
    private final WorkByHand work = new WorkByHand();
    private final Background background = Background.on(work);
    private final Session session = new Session();
    private final RowBrowser rows = new RowBrowser(session, background);
    private PickedViewModel model;

    @TempDir
    private Path folder;

    @BeforeEach
    void pickThree() {
        UserFolder.use(folder.resolve("user"));
        background.setReporter(session.problems()::report);
        model = new PickedViewModel(rows, KeptListsModel.ofUser(rows, background), session, background);
        session.useData(FactsByHand.six().data());
        session.useFacts(FactsByHand.six());
        work.doAll();
        rows.picked().only(1);
        rows.picked().extendTo(3, false);
    }

    @Test
    void isShownForMoreThanOneDigit() {
        assertThat(model.shownProperty().get()).isTrue();
        assertThat(model.countProperty().get()).isEqualTo("3 selected");

        rows.picked().clear();
        assertThat(model.shownProperty().get()).isFalse();
    }

    @Test
    void saysWhatItSavedAndForgetsItWhenOthersArePicked() throws IOException {
        model.saveJson(folder.resolve("rows.json"));
        assertThat(model.outcomeProperty().get()).isEqualTo("Saving…");
        work.doAll();
        assertThat(model.outcomeProperty().get()).isEqualTo("Saved as rows.json.");
        assertThat(Files.readString(folder.resolve("rows.json"))).contains("\"row\":1", "\"row\":2", "\"row\":3");

        rows.picked().toggle(5);
        assertThat(model.outcomeProperty().get()).isEmpty();
    }

    @Test
    void saysInOneSentenceWhyItCouldNotSave() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        model.saveCsv(file.resolve("rows.csv"));
        work.doAll();

        assertThat(model.outcomeProperty().get()).isEqualTo("Not saved.");
        assertThat(session.problems().sentenceProperty().get()).endsWith("file: a file of that name exists already.");
    }

    @Test
    void savesWhatWasPickedWhenTheUserSaidSo() throws IOException {
        model.saveCsv(folder.resolve("rows.csv"));
        rows.picked().only(5);
        work.doAll();

        assertThat(Files.readAllLines(folder.resolve("rows.csv"))).hasSize(4);
        assertThat(model.outcomeProperty().get()).isEmpty();
    }

    @Test
    void leavesThemOutOfTheNextRunOrAddsThem() {
        model.leaveOut();
        assertThat(session.getRowChanges().leftOut()).isEqualTo(RowSet.range(1, 4));
        assertThat(model.outcomeProperty().get()).isEqualTo("3 left out of the next run.");

        rows.picked().toggle(1);
        model.add();
        assertThat(session.getRowChanges().leftOut()).isEqualTo(RowSet.of(1));
        assertThat(session.getRowChanges().added()).isEqualTo(RowSet.of(2, 3));
    }

    @Test
    void drawsOnTheFirst() {
        model.draw();

        assertThat(session.pad().sentProperty().get())
                .isEqualTo(session.getData().images().picture(1));
    }
}
