package inkling.app.train;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.RowFacts;
import inkling.analysis.measure.Measures;
import inkling.analysis.query.QueryParser;
import inkling.analysis.query.QuerySyntaxException;
import inkling.analysis.query.Search;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.rows.RowAnalysis;
import inkling.app.shared.run.ActiveRun;
import inkling.app.train.runs.RunLibrary;
import inkling.app.train.watch.Replay;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import java.nio.file.Path;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainViewModelTest {
    @Test
    void usesTheModelOfARunWithWhatTheRunRecorded(@TempDir Path folder) throws IOException, QuerySyntaxException {
        RunStore store = new RunStore(folder);
        Run run = TinyRun.kept(store, "tiny", TinyRun.recipe());
        Session session = new Session();
        session.useData(TinyRun.DATA);
        new RowAnalysis(session, Background.inline());
        ActiveRun active = new ActiveRun(session, Background.inline(), store);
        RunLibrary library = new RunLibrary(Background.inline(), store, active);
        Replay replay = new Replay(session, Background.inline(), library);
        TrainViewModel train = new TrainViewModel(session, library, replay, active, new SimpleObjectProperty<>());
        library.setShown(library.runs().get(0), true);

        train.useModel();
        assertThat(session.getModelRun().id()).isEqualTo(run.id());
        RowFacts facts = session.getFacts();
        assertThat(facts.dynamics().epochs()).isEqualTo(3);
        assertThat(facts.has(Measures.of("forgotten"))).isTrue();
        int[] hardest = Search.run(facts, new QueryParser(facts).parse("split:train sort:mean"));
        assertThat(facts.value(Measures.of("mean"), hardest[0]))
                .isLessThan(facts.value(Measures.of("mean"), hardest[150]));
    }
}
