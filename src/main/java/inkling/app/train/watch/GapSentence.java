package inkling.app.train.watch;

import static inkling.app.shared.Figures.percent;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.learn.runs.EpochFigures;
import java.util.stream.IntStream;

/** What a {@link Gap} means, in one sentence that follows from its figures; empty where none does. */
final class GapSentence {
    private static final Texts TEXTS = Texts.of("train");

    /** Before that many epochs, curves that lie together mean nothing. */
    private static final int FEW_EPOCHS = 3;
    /** From this training accuracy on, the training digits are memorized. */
    private static final double MEMORIZED = 0.995;
    /** Below this training accuracy, a network does not fit its own training digits. */
    private static final double LOW = 0.95;
    /** Below this training accuracy, it has hardly begun to. */
    private static final double LITTLE = 0.5;
    /** The same, in multiples of what guessing gets. */
    private static final double LITTLE_GUESSES = 5;
    /** A smaller rise of the mean of two epochs over that of the two before is none. */
    private static final double LEVEL = 0.003;
    /** What a linear network is sure to get to on MNIST with {@link #MANY_DIGITS}; few digits it can memorize as well. */
    private static final double LINEAR = 0.92;

    private static final int MANY_DIGITS = 20_000;
    /** Curves lie together up to this gap in points, and up to this many times as many validation as training errors. */
    private static final double TOGETHER = 1;

    private static final double ERRORS = 2;
    /** The points that validation may be ahead: its digits are easier than the others. */
    private static final double EASIER = 2;

    private GapSentence() {}

    static String of(Gap gap) {
        if (isMemorizingNoise(gap)) {
            return gap.train() >= MEMORIZED ? memorized(gap) : memorizing(gap);
        }
        if (gap.isOpen() && gap.train() >= MEMORIZED) {
            return memorized(gap);
        }
        if (LossTrend.isOverfitting(gap.epochs())) {
            return overfitting(gap);
        }
        if (gap.isOpen()) {
            return TEXTS.about(gap.classes()).get("gap.open", percent(gap.train()), percent(gap.validation()));
        }
        if (gap.noise() > 0) {
            boolean ahead =
                    gap.points() < -TOGETHER && gap.train() <= 1 - gap.noise() && possible(gap) == 1 - gap.noise();
            return ahead
                    ? TEXTS.about(gap.classes()).get("gap.ahead", percent(gap.noise(), 0), percent(1 - gap.noise(), 0))
                    : "";
        }
        return gap.epochs().size() < FEW_EPOCHS ? "" : closed(gap);
    }

    private static String closed(Gap gap) {
        if (gap.train() < Math.min(LITTLE, LITTLE_GUESSES / gap.classes().count())) {
            return TEXTS.about(gap.classes())
                    .get(
                            "gap.little",
                            percent(gap.train()),
                            percent(1.0 / gap.classes().count(), 0));
        }
        if (gap.train() < LOW && isLevel(gap)) {
            boolean linear =
                    gap.classes().isDigits() && gap.linear() && gap.digits() >= MANY_DIGITS && gap.train() >= LINEAR;
            return TEXTS.about(gap.classes())
                    .get(
                            linear ? "gap.level.linear" : "gap.level",
                            percent(gap.train(), 0),
                            percent(gap.validation(), 0));
        }
        double trainErrors = 1 - gap.train();
        double validationErrors = 1 - gap.validation();
        if (gap.points() <= TOGETHER && validationErrors <= ERRORS * trainErrors) {
            return gap.points() >= -EASIER ? TEXTS.about(gap.classes()).get("gap.together") : "";
        }
        return TEXTS.about(gap.classes()).get("gap.small", percent(trainErrors, 2), percent(validationErrors, 2));
    }

    /** Above what is possible without memorizing labels, by more than that varies among so many labels. */
    private static boolean isMemorizingNoise(Gap gap) {
        double possible = possible(gap);
        double deviation = Math.sqrt(possible * (1 - possible) / gap.measured());
        return gap.noise() > 0 && gap.train() > possible + 2 * deviation;
    }

    /** The share of correct labels; with hardly any of them left, that of any one wrong label, which a constant guess gets. */
    private static double possible(Gap gap) {
        return Math.max(1 - gap.noise(), gap.noise() / (gap.classes().count() - 1));
    }

    /** Whether neither accuracy rises any more. */
    private static boolean isLevel(Gap gap) {
        int last = gap.epochs().size() - 1;
        return last > FEW_EPOCHS
                && gap.train(last) + gap.train(last - 1) - gap.train(last - 2) - gap.train(last - 3) < 2 * LEVEL
                && gap.validation(last) + gap.validation(last - 1) - gap.validation(last - 2) - gap.validation(last - 3)
                        < 2 * LEVEL;
    }

    private static String memorized(Gap gap) {
        long correct = Math.round(gap.train() * gap.measured());
        return TEXTS.about(gap.classes())
                .get(
                        isMemorizingNoise(gap) ? "gap.memorized.noise" : "gap.memorized",
                        correct,
                        correct == gap.measured() ? 1 : 0,
                        gap.measured(),
                        gap.measured() == gap.digits() ? 1 : 0,
                        gap.digits(),
                        percent(1 - gap.validation()));
    }

    private static String memorizing(Gap gap) {
        double best = IntStream.range(0, gap.epochs().size())
                .mapToDouble(gap::validation)
                .max()
                .orElse(Double.NaN);
        return TEXTS.about(gap.classes())
                .get(
                        "gap.memorizing",
                        percent(gap.train()),
                        percent(1 - gap.noise(), 0),
                        percent(gap.validation()),
                        percent(best));
    }

    private static String overfitting(Gap gap) {
        EpochFigures lowest = gap.epochs().get(LossTrend.lowest(gap.epochs()));
        EpochFigures last = gap.epochs().get(gap.epochs().size() - 1);
        return TEXTS.about(gap.classes())
                .get(
                        "gap.overfitting",
                        lowest.epoch(),
                        Figures.decimal(LossTrend.validation(lowest), 3),
                        Figures.decimal(LossTrend.validation(last), 3));
    }
}
