package inkling.app.shared.rows;

import inkling.app.shared.Failures;
import inkling.app.shared.Texts;
import inkling.app.shared.model.Lens;
import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.runs.Run;
import java.io.IOException;

/**
 * A run as a lens: its model after an epoch, and how it did on its training rows up to then.
 *
 * @param problem why the dynamics are missing though the run recorded them: one sentence; empty if all is well
 */
public record RunLens(Lens lens, String problem) {
    private static final Texts TEXTS = Texts.of("window");

    /** Reads what belongs to a model of the run; not on the FX thread. */
    public static RunLens of(Run run, Classifier model, DataSet data) {
        int epoch = model.card().epochs(); // of a long run not every epoch's model is stored
        String name = TEXTS.get("lens.run", run.facts().name(), epoch);
        try {
            return new RunLens(new Lens(model, name, run.dynamics(epoch, data).orElse(null)), "");
        } catch (IOException e) {
            Failures.log(e);
            String problem =
                    TEXTS.about(data.classes()).get("lens.damaged", run.facts().name(), Failures.sentence(e));
            return new RunLens(new Lens(model, name, null), problem);
        }
    }
}
