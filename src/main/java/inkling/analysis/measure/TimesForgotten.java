package inkling.analysis.measure;

import com.google.auto.service.AutoService;
import inkling.analysis.Measure;
import inkling.learn.runs.TrainingDynamics;

/** How often a picture was correct in one epoch of the run and wrong in the next. */
@AutoService(Measure.class)
public final class TimesForgotten extends RunMeasure {
    public TimesForgotten() {
        super(
                130,
                "forgotten",
                "times forgotten",
                "How often a picture was correct in one epoch of the run and wrong in the next.",
                Unit.TIMES);
    }

    @Override
    double value(TrainingDynamics dynamics, int row) {
        return dynamics.history(row).forgotten();
    }
}
