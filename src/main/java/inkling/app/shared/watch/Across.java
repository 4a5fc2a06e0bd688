package inkling.app.shared.watch;

import inkling.app.shared.chart.Axis;
import inkling.app.shared.chart.Curve;
import inkling.app.shared.run.MetricCurves;
import inkling.app.shared.run.TrackedRun;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import java.util.List;

/** What the charts of several runs count to the right: by which a run of 3 epochs can be compared with one of 60. */
public enum Across {
    EPOCHS,
    /** Training digits that the network has learned from, each as often as it did. */
    DIGITS,
    /** Time in training, without pauses. */
    SECONDS;

    /** Where the end of an epoch of a run lies. */
    double at(Run run, int epoch) {
        return switch (this) {
            case EPOCHS -> epoch;
            case DIGITS -> (double) epoch * run.facts().trainRows();
            case SECONDS ->
                run.epochs().stream()
                        .limit(epoch)
                        .mapToDouble(EpochFigures::seconds)
                        .sum();
        };
    }

    /** A curve of a run whose points are ends of epochs, laid out this way. */
    Curve of(Curve byEpoch, Run run) {
        if (this == EPOCHS) {
            return byEpoch; // the curve itself, which grows
        }
        Curve curve = new Curve();
        for (int i = 0; i < byEpoch.size(); i++) {
            curve.add(at(run, (int) byEpoch.x(i)), byEpoch.y(i));
        }
        return curve;
    }

    /** From 0 to the end of the epoch in progress, by the batches and epochs that are there. */
    static Axis inProgress(MetricCurves curves) {
        Curve batches = curves.smoothed();
        Curve epochs = curves.training();
        double last = batches.size() == 0 ? 0 : batches.x(batches.size() - 1);
        double ended = epochs.size() == 0 ? 0 : epochs.x(epochs.size() - 1);
        return Axis.linear(0, Math.max(1, Math.ceil(Math.max(last, ended))));
    }

    /** From 0 to where the last of the runs ends, or will end as far as that is known. */
    Axis axis(List<TrackedRun> runs) {
        double most = runs.stream()
                .map(TrackedRun::getRun)
                .mapToDouble(run ->
                        at(run, Math.max(run.recipe().epochs(), run.epochs().size())))
                .max()
                .orElse(10);
        return Axis.linear(0, Math.max(1, most));
    }
}
