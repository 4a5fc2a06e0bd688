package inkling.app.shared.map;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.FactsByHand;
import inkling.analysis.Measure.Source;
import inkling.analysis.RowFacts;
import inkling.analysis.measure.Measures;
import inkling.analysis.neighbors.similar.NeighborsByHand;
import inkling.analysis.neighbors.store.SimilarRowsFiles;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.WorkByHand;
import inkling.data.DataSet;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowComparisonTest {
    @TempDir
    static Path folder;

    private final DataSet data = NeighborsByHand.data(4, new int[] {4, 4, 9, 9, 9}, 100, 101, 110, 126, 200);
    private final Session session = new Session();
    private final WorkByHand work = new WorkByHand();
    private final RowComparison comparison =
            new RowComparison(session, Background.on(work), new SimilarRowsFiles(folder));
    private int shown;

    @BeforeEach
    void useData() {
        session.useData(data);
        work.doAll();
    }

    @Test
    void findsNothingUnasked() {
        assertThat(facts().neighbors()).isNull();
        assertThat(comparison.wantedProperty().get()).isNull();
    }

    @Test
    void findsWhatIsAskedForThenSaysSo() {
        comparison.find(Source.NEIGHBORS, () -> shown++);
        assertThat(comparison.wantedProperty().get()).isEqualTo(Source.NEIGHBORS);
        assertThat(comparison.progressProperty().get()).isZero();
        assertThat(shown).isZero();
        work.doAll();
        assertThat(shown).isEqualTo(1);
        assertThat(comparison.wantedProperty().get()).isNull();
        assertThat(facts().value(Measures.of("nearest"), 0)).isEqualTo(1);

        comparison.find(Source.PROTOTYPES, () -> shown++);
        work.doAll();
        assertThat(facts().value(Measures.of("example"), 0)).isZero();
        assertThat(facts().neighbors()).as("still known").isNotNull();

        comparison.find(Source.NEIGHBORS, () -> shown++);
        assertThat(shown).as("at once").isEqualTo(3);
    }

    @Test
    void canBeCanceled() {
        comparison.find(Source.NEIGHBORS, () -> shown++);
        comparison.cancel();
        work.doAll();
        assertThat(shown).isZero();
        assertThat(facts().neighbors()).isNull();
        assertThat(comparison.progressProperty().get()).isEqualTo(1);
    }

    @Test
    void addsWhatIsKnownToFactsFromBefore() {
        RowFacts before = facts();
        comparison.find(Source.NEIGHBORS, () -> {});
        work.doAll();
        session.useFacts(before.withOther(null)); // such as a model that was classifying all the time
        assertThat(facts().neighbors()).isNotNull();
    }

    @Test
    void forgetsWhatBelongsToOtherData() {
        comparison.find(Source.NEIGHBORS, () -> shown++);
        session.useData(FactsByHand.six().data());
        work.doAll();
        assertThat(shown).isZero();
        assertThat(facts().neighbors()).isNull();
    }

    private RowFacts facts() {
        RowFacts facts = session.getFacts();
        assertThat(facts).isNotNull();
        return facts;
    }
}
