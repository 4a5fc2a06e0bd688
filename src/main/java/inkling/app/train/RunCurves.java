package inkling.app.train;

import inkling.app.shared.chart.Curve;
import inkling.app.shared.chart.Smoothing;
import inkling.learn.BatchResult;
import inkling.learn.runs.EpochFigures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The curves of one run, x in epochs: losses as cross-entropy, accuracies in per cent. */
final class RunCurves {
    /** One kind of figure: the batches as they came, smoothed, and after each epoch on digits learned from and held back. */
    static final class Family {
        final Curve raw = new Curve();
        final Curve smooth = new Curve();
        final Curve train = new Curve();
        final Curve heldOut = new Curve();
        private @Nullable Smoothing smoothing;

        private void batch(double x, double value, int batches) {
            if (raw.size() > 0 && raw.x(raw.size() - 1) >= x) {
                return; // told again by a run that goes on from before it
            }
            if (smoothing == null) {
                // Over a twentieth of an epoch, so that the line does not lag, but over three batches at least.
                smoothing = new Smoothing(Math.exp(-1 / Math.max(3, batches / 20.0)));
            }
            raw.add(x, value);
            smooth.add(x, smoothing.next(value));
        }

        private void epoch(int epoch, double trainValue, double heldOutValue) {
            if (train.size() > 0 && train.x(train.size() - 1) >= epoch) {
                return; // the same
            }
            train.add(epoch, trainValue);
            if (!Double.isNaN(heldOutValue)) {
                heldOut.add(epoch, heldOutValue);
            }
        }

        List<Curve> all() {
            return List.of(raw, smooth, train, heldOut);
        }
    }

    private final Family accuracy = new Family();
    private final Family loss = new Family();

    Family accuracy() {
        return accuracy;
    }

    Family loss() {
        return loss;
    }

    /** Adds a batch; those that are there already do not count. */
    void add(BatchResult batch) {
        accuracy.batch(batch.at(), 100 * batch.accuracy(), batch.batches());
        loss.batch(batch.at(), batch.loss(), batch.batches());
    }

    void add(EpochFigures figures) {
        Double heldOut = figures.validationAccuracy();
        Double heldOutLoss = figures.validationLoss();
        accuracy.epoch(figures.epoch(), 100 * figures.trainAccuracy(), heldOut == null ? Double.NaN : 100 * heldOut);
        loss.epoch(figures.epoch(), figures.trainLoss(), heldOutLoss == null ? Double.NaN : heldOutLoss);
    }
}
