package inkling.app.train.watch;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import org.jspecify.annotations.Nullable;

/**
 * How much better a network is on the training digits than on the validation digits: overfitting as a number.
 *
 * @param train accuracy 0..1 on the training digits
 * @param validation accuracy 0..1 on the validation digits
 * @param digits how many it learns from
 * @param epochs how often it has seen them
 * @param noise the share 0..1 of the training labels that are wrong on purpose
 */
record Gap(double train, double validation, int digits, int epochs, double noise) {
    private static final Texts TEXTS = Texts.of("train");

    /** The gap of a run after one of its epochs; null where it has no validation rows. */
    static @Nullable Gap of(Run run, EpochFigures figures) {
        Double validation = figures.validationAccuracy();
        return validation == null
                ? null
                : new Gap(
                        figures.trainAccuracy(),
                        validation,
                        run.facts().trainRows(),
                        figures.epoch(),
                        run.recipe().split().labelNoise());
    }

    /** In percentage points; negative when validation is ahead. */
    double points() {
        return 100 * (train - validation);
    }

    /** Wide enough to warn of. */
    boolean isOpen() {
        return points() >= 3;
    }

    /** The number as it is shown: {@code gap 15.9 points}, or which is ahead. */
    String text() {
        String figure = Figures.decimal(Math.abs(points()), 1);
        return points() < 0 ? TEXTS.get("gap.ahead.points", figure) : TEXTS.get("gap.points", figure);
    }

    /** What it means; empty while that cannot be told. */
    String sentence() {
        if (isOpen()) {
            return train >= 0.995
                    ? memorized()
                    : TEXTS.get("gap.opening", Figures.percent(train), Figures.percent(validation));
        }
        if (epochs < 3) {
            return "";
        }
        if (points() < -1 && noise > 0) {
            return TEXTS.get("gap.ahead", Figures.percent(noise, 0));
        }
        return validation < 0.95 && epochs >= 5 ? TEXTS.get("gap.low") : TEXTS.get("gap.together");
    }

    private String memorized() {
        int all = train >= 0.99995 ? 1 : 0;
        return TEXTS.get(noise > 0 ? "gap.memorized.noise" : "gap.memorized", digits, all, share(1 - validation));
    }

    /** A share as people say it: {@code one in six}. */
    static String share(double share) {
        long of = Math.round(1 / Math.max(share, 1e-9));
        return of < 2 ? TEXTS.get("gap.most") : TEXTS.get("gap.one-in", of);
    }
}
