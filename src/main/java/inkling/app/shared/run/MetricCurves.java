package inkling.app.shared.run;

import inkling.app.shared.chart.Curve;
import inkling.app.shared.chart.Smoothing;
import org.jspecify.annotations.Nullable;

/** The curves of one metric of a run, x in epochs. */
public final class MetricCurves {
    private final Curve batches = new Curve();
    private final Curve smoothed = new Curve();
    private final Curve training = new Curve();
    private final Curve validation = new Curve();
    private @Nullable Smoothing smoothing;

    /** A point for every batch. */
    public Curve batches() {
        return batches;
    }

    /** A running mean of the batches. */
    public Curve smoothed() {
        return smoothed;
    }

    /** After each epoch, on the training rows. */
    public Curve training() {
        return training;
    }

    /** After each epoch, on the validation rows; empty where a run has none. */
    public Curve validation() {
        return validation;
    }

    /** The training curve, or the smoothed batches until the first epoch has ended. */
    public Curve trainingOrBatches() {
        return training.size() == 0 ? smoothed : training;
    }

    /**
     * Adds a batch, unless it is there already: a run that was resumed repeats those after its checkpoint.
     *
     * @param batchesPerEpoch how many an epoch has
     */
    void addBatch(double x, double value, int batchesPerEpoch) {
        if (batches.endsBefore(x)) {
            if (smoothing == null) {
                // Over a twentieth of an epoch, so that the line does not lag, but over three batches at least.
                smoothing = new Smoothing(Math.exp(-1 / Math.max(3, batchesPerEpoch / 20.0)));
            }
            batches.add(x, value);
            smoothed.add(x, smoothing.next(value));
        }
    }

    /** Adds an epoch, unless it is there already. */
    void addEpoch(int epoch, double trainingValue, @Nullable Double validationValue) {
        if (training.endsBefore(epoch)) {
            training.add(epoch, trainingValue);
            if (validationValue != null) {
                validation.add(epoch, validationValue);
            }
        }
    }
}
