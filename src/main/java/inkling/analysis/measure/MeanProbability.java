package inkling.analysis.measure;

import com.google.auto.service.AutoService;
import inkling.analysis.Measure;
import inkling.learn.runs.TrainingDynamics;

/** The probability of the label, averaged over the epochs of the run. */
@AutoService(Measure.class)
public final class MeanProbability extends RunMeasure {
    public MeanProbability() {
        super(
                140,
                "mean",
                "mean over the epochs",
                "The probability of the label, averaged over the epochs of the run.",
                Unit.SHARE);
    }

    @Override
    double value(TrainingDynamics dynamics, int row) {
        return dynamics.mean(row);
    }
}
