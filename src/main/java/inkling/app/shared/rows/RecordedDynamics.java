package inkling.app.shared.rows;

import inkling.analysis.RowFacts;
import inkling.app.shared.model.Lens;
import inkling.learn.Classifier;
import inkling.learn.runs.Run;
import inkling.learn.runs.TrainingDynamics;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the run of a model recorded about the rows it was trained on, read once. FX thread only, but for {@link #read}. */
final class RecordedDynamics {
    private @Nullable TrainingDynamics dynamics;
    private @Nullable Classifier model;

    /** Those that a lens brings, or else those kept of its model; null for none. */
    @Nullable
    TrainingDynamics of(Lens lens) {
        return lens.dynamics() == null && lens.model() == model ? dynamics : lens.dynamics();
    }

    /** Keeps those of the model that has classified the rows last. */
    void keep(Lens lens, @Nullable TrainingDynamics ofModel) {
        dynamics = ofModel;
        model = lens.model();
    }

    /**
     * The facts with what a run recorded, unless they have dynamics already. Any thread.
     *
     * @param run of the model; null for none
     * @param problem takes one sentence that says why what is recorded cannot be read
     */
    static RowFacts read(RowFacts facts, Lens lens, @Nullable Run run, Consumer<String> problem) {
        if (facts.dynamics() != null || run == null) {
            return facts;
        }
        RunLens recorded = RunLens.of(run, lens.model(), facts.data());
        if (!recorded.problem().isEmpty()) {
            problem.accept(recorded.problem());
        }
        return facts.withDynamics(recorded.lens().dynamics());
    }
}
