package inkling.app.shared.run;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.learn.file.ModelFile;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import inkling.nn.Parameter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run beside a pen that moves. */
class GivingWayRunTest {
    private static final int BATCHES = 30;
    private static final int EPOCHS = 3;

    @TempDir
    private Path folder;

    private final List<Long> rests = new ArrayList<>();

    @Test
    void givesWayAfterEachBatchAndWithinTheEvaluationOfEachEpoch() throws IOException {
        train("drawn beside", true);

        // the evaluation of the training sample and that of the validation rows are one piece each, of so few rows
        assertThat(rests).hasSize(BATCHES + EPOCHS + 2 * EPOCHS);
    }

    @Test
    void nobodyDrawingTakesNothingFromIt() throws IOException {
        train("alone", false);

        assertThat(rests).isEmpty();
    }

    @Test
    void learnsTheSameToTheLastBit() throws IOException {
        Run alone = train("alone", false);
        Run beside = train("drawn beside", true);

        List<Parameter> expected = ModelFile.read(alone.model()).parameters();
        List<Parameter> found = ModelFile.read(beside.model()).parameters();
        for (int i = 0; i < expected.size(); i++) {
            assertThat(found.get(i).values()).isEqualTo(expected.get(i).values());
        }
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            assertThat(beside.epochs().get(epoch).validationLoss())
                    .isEqualTo(alone.epochs().get(epoch).validationLoss());
        }
    }

    private Run train(String name, boolean moving) throws IOException {
        Session session = new Session();
        session.useData(TinyRun.DATA);
        RunStore store = new RunStore(folder.resolve(name));
        ActiveRun active = new ActiveRun(session, Background.inline(), store, new GivingWay(() -> 0, rests::add));
        IntegerProperty drawing = new SimpleIntegerProperty();
        active.giveWayTo(drawing);
        if (moving) {
            drawing.set(1);
        }
        active.start(name, TinyRun.recipe(), false);
        return store.runs().get(0);
    }
}
