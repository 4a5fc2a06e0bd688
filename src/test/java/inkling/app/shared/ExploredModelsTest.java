package inkling.app.shared;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.FactsByHand;
import inkling.app.shared.rows.RowAnalysis;
import inkling.data.DataSet;
import inkling.learn.Digits;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TestSetId;
import inkling.learn.runs.TestSetUses;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExploredModelsTest {
    private final Session session = new Session();
    private final WorkByHand work = new WorkByHand();

    @TempDir
    private Path folder;

    private TestSetUses uses;

    @BeforeEach
    void follow() {
        uses = new RunStore(folder).testSetUses();
        session.open(ScreenName.DRAW);
        new RowAnalysis(session, Background.on(work));
        ExploredModels.count(session, Background.on(work), uses);
    }

    @Test
    void countsAModelOnceExploreShowsWhatItMakesOfTheTestRows() throws IOException {
        session.useModel(FactsByHand.model());
        session.useData(Digits.data(50, 40));
        work.doAll();
        assertThat(uses.models()).as("behind Draw").isZero();

        session.open(ScreenName.EXPLORE);
        work.doAll();
        assertThat(uses.models()).isEqualTo(1);

        session.useModel(FactsByHand.model()); // the same weights, read again
        session.open(ScreenName.TRAIN);
        session.open(ScreenName.EXPLORE);
        work.doAll();
        assertThat(uses.models()).isEqualTo(1);
    }

    @Test
    void countsAModelAgainOnTheTestRowsOfOtherData() throws IOException {
        session.open(ScreenName.EXPLORE);
        session.useModel(FactsByHand.model());
        session.useData(Digits.data(50, 40));
        work.doAll();
        DataSet other = Digits.data(50, 30);
        session.useData(other);
        work.doAll();
        assertThat(uses.models(TestSetId.of(other))).isEqualTo(1);
        assertThat(uses.models()).isEqualTo(2);
    }

    @Test
    void countsNoModelWhereThereAreNoTestRows() throws IOException {
        session.open(ScreenName.EXPLORE);
        session.useModel(FactsByHand.model());
        session.useData(Digits.data(40, 40));
        work.doAll();
        assertThat(uses.models()).isZero();
    }
}
