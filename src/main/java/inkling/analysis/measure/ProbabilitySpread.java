package inkling.analysis.measure;

import com.google.auto.service.AutoService;
import inkling.analysis.Measure;
import inkling.learn.runs.TrainingDynamics;

/** The standard deviation of the probability of the label over the epochs of the run. */
@AutoService(Measure.class)
public final class ProbabilitySpread extends RunMeasure {
    public ProbabilitySpread() {
        super(
                150,
                "spread",
                "spread over the epochs",
                "The standard deviation of the probability of the label over the epochs of the run.",
                Unit.SHARE);
    }

    @Override
    double value(TrainingDynamics dynamics, int row) {
        return dynamics.spread(row);
    }

    @Override
    public boolean isSmallestFirst() {
        return false;
    }
}
