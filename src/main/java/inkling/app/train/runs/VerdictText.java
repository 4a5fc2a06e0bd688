package inkling.app.train.runs;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.learn.runs.PairedCounts;

/** What paired counts say about two runs, in one sentence. */
final class VerdictText {
    private static final Texts TEXTS = Texts.of("train");

    private VerdictText() {}

    /** The sentence, the better run first: that it is better, or that there is no significant difference. */
    static String of(String first, String second, PairedCounts counts) {
        if (counts.onlyB() > counts.onlyA()) {
            return of(second, first, counts.swapped());
        }
        Object[] values = {
            first,
            second,
            Figures.percent((double) counts.correctA() / counts.rows(), 2),
            Figures.percent((double) counts.correctB() / counts.rows(), 2),
            counts.rows(),
            counts.onlyA(),
            counts.onlyB(),
            counts.pText()
        };
        if (counts.onlyA() + counts.onlyB() == 0) {
            return TEXTS.get("compare.same", values);
        }
        return TEXTS.get(counts.isSignificant() ? "compare.better" : "compare.equal", values);
    }
}
