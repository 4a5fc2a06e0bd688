package inkling.analysis.measure;

import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.learn.runs.TrainingDynamics;

/** A measure that follows from the dynamics of a training run. */
abstract class RunMeasure extends Measure {
    RunMeasure(int position, String key, String name, String sentence, Unit unit) {
        super(position, key, name, sentence, Source.RUN, unit);
    }

    abstract double value(TrainingDynamics dynamics, int row);

    @Override
    public final double value(RowFacts facts, int row) {
        TrainingDynamics dynamics = facts.dynamics();
        return dynamics == null || !dynamics.has(row) ? Double.NaN : value(dynamics, row);
    }
}
