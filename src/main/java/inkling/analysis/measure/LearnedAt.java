package inkling.analysis.measure;

import com.google.auto.service.AutoService;
import inkling.analysis.Measure;
import inkling.learn.runs.TrainingDynamics;

/** The epoch in which the run first classified a picture correctly; one past its last epoch for never. */
@AutoService(Measure.class)
public final class LearnedAt extends RunMeasure {
    public LearnedAt() {
        super(
                120,
                "learned",
                "epoch learned",
                "The epoch in which the run first classified a picture correctly; one past its last epoch for never.",
                Unit.EPOCHS);
    }

    @Override
    double value(TrainingDynamics dynamics, int row) {
        int epoch = dynamics.history(row).learnedAt();
        return epoch == 0 ? dynamics.epochs() + 1 : epoch;
    }
}
