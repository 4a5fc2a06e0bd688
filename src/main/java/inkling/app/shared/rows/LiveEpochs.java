package inkling.app.shared.rows;

import inkling.analysis.Predictions;
import inkling.analysis.RowFacts;
import inkling.app.shared.Session;
import inkling.app.shared.model.Lens;
import inkling.data.DataSet;
import inkling.learn.ClassMatch;
import inkling.learn.Classifier;
import org.jspecify.annotations.Nullable;

/** Which epochs of a model that is being trained have classified the rows, and whether one is at it. FX thread only. */
final class LiveEpochs {
    private final Session session;
    /** The model that classified all rows last; null if it was not one of a live run. */
    private @Nullable Classifier last;
    /** The rows that an epoch is classifying; null for none. */
    private @Nullable DataSet underWay;

    LiveEpochs(Session session) {
        this.session = session;
    }

    private boolean isLive() {
        return session.isModelLive() && session.lenses().getChosen() == null;
    }

    /** Whether an epoch is still classifying the rows that are seen through a live model: epochs may come faster. */
    boolean isBusy() {
        RowFacts facts = session.getFacts();
        return isLive() && facts != null && facts.data().equals(underWay);
    }

    /** Whether the lens is the next epoch of a run that has classified all rows before. */
    boolean isNext(RowFacts known, Lens lens) {
        Predictions before = known.predictions();
        return isLive()
                && before != null
                && before.rows() == known.rows()
                && before.model() != lens.model()
                && before.model() == last
                && ClassMatch.canEvaluate(lens.model(), known.data().classes());
    }

    /** A model sets out to classify all rows. */
    void begin(RowPass pass) {
        underWay = isLive() && !pass.isSecond() ? pass.facts().data() : null;
    }

    /** A model has classified all rows. */
    void finish(Classifier model) {
        last = session.isModelLive() ? model : null;
    }

    /** No model is at it any longer. */
    void leave() {
        underWay = null;
    }
}
