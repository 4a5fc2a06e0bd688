package inkling.app.train.watch;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.data.Classes;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import inkling.learn.train.Training;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much better a network is on its training digits than on the validation digits, and how it came to that: overfitting as a
 * number.
 *
 * @param epochs what was measured after each epoch so far, at least one, all with validation figures
 * @param digits how many it is trained on
 * @param noise the share 0..1 of the training labels that are wrong on purpose
 * @param linear whether the network has no hidden layer
 * @param classes of the data set
 */
record Gap(List<EpochFigures> epochs, int digits, double noise, boolean linear, Classes classes) {
    private static final Texts TEXTS = Texts.of("train");
    private static final double OPEN = 3;

    Gap {
        epochs = List.copyOf(epochs);
    }

    /** The gap of a run after one of its epochs; null where that is not stored, or has no validation figures. */
    static @Nullable Gap of(Run run, int epoch) {
        List<EpochFigures> soFar = run.epochs().stream()
                .filter(figures -> figures.epoch() <= epoch && figures.validationAccuracy() != null)
                .toList();
        if (soFar.isEmpty() || soFar.get(soFar.size() - 1).epoch() != epoch) {
            return null;
        }
        int digits = run.facts().trainRows() - run.recipe().generated().doodles(); // the others show none
        return new Gap(
                soFar,
                digits,
                run.recipe().split().labelNoise(),
                run.recipe().layers().size() == 1,
                run.classes());
    }

    /** How many of the training digits their accuracy is measured on: the first ones. */
    int measured() {
        return Math.min(digits, Training.TRAIN_SAMPLE);
    }

    /** Accuracy 0..1 on the training digits, with their label noise. */
    double train() {
        return train(epochs.size() - 1);
    }

    /** The same after an epoch, from 0. */
    double train(int index) {
        return epochs.get(index).trainAccuracy();
    }

    /** Accuracy 0..1 on the validation digits. */
    double validation() {
        return validation(epochs.size() - 1);
    }

    /** The same after an epoch, from 0. */
    double validation(int index) {
        Double accuracy = epochs.get(index).validationAccuracy();
        return accuracy == null ? Double.NaN : accuracy;
    }

    /** In percentage points; negative when validation is ahead. */
    double points() {
        return 100 * (train() - validation());
    }

    /** Wide enough to warn of, and wider than chance makes it among so few training digits: two standard errors. */
    boolean isOpen() {
        double error = Math.sqrt(validation() * (1 - validation()) / measured());
        return points() >= Math.max(OPEN, 100 * 2 * error);
    }

    /** The number as it is shown: {@code gap 15.9 points}, or which is ahead. */
    String text() {
        String figure = Figures.decimal(Math.abs(points()), 1);
        return points() < 0 ? TEXTS.get("gap.ahead.points", figure) : TEXTS.get("gap.points", figure);
    }
}
