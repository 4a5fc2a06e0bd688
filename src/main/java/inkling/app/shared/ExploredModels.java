package inkling.app.shared;

import inkling.analysis.Predictions;
import inkling.analysis.RowFacts;
import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.runs.TestSetId;
import inkling.learn.runs.TestSetUses;
import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts the models that Explore shows: once one has classified all rows and Explore is in front, the status line says how many test
 * rows are wrong, which is a look at them like any other. FX thread.
 */
public final class ExploredModels {
    private final Session session;
    private final Background background;
    private final TestSetUses uses;
    private final Set<Classifier> counted = Collections.newSetFromMap(new WeakHashMap<>());
    /** The data on which those were counted. */
    private @Nullable DataSet data;

    private ExploredModels(Session session, Background background, TestSetUses uses) {
        this.session = session;
        this.background = background;
        this.uses = uses;
    }

    /** Counts from now on. */
    public static void count(Session session, Background background, TestSetUses uses) {
        ExploredModels models = new ExploredModels(session, background, uses);
        session.screenProperty().addListener(observable -> models.count());
        session.factsProperty().addListener(observable -> models.count());
    }

    private void count() {
        RowFacts facts = session.getFacts();
        if (facts != null && session.screenProperty().get() == ScreenName.EXPLORE) {
            count(facts, facts.predictions());
            count(facts, facts.other());
        }
    }

    private void count(RowFacts facts, @Nullable Predictions predictions) {
        if (!facts.data().equals(data)) {
            data = facts.data();
            counted.clear();
        }
        boolean testRows = facts.rows() > facts.data().trainRows();
        if (testRows && predictions != null && predictions.rows() == facts.rows() && counted.add(predictions.model())) {
            background.run(() -> add(predictions.model(), facts.data()), done -> {}, session.problems()::report);
        }
    }

    private Classifier add(Classifier model, DataSet on) throws IOException {
        uses.add(model, model.toString(), TestSetId.of(on));
        return model;
    }
}
