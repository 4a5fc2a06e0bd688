package inkling.app.train.runs;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.learn.runs.PairedCounts;

/** What paired counts say about two runs, in one sentence. */
final class VerdictText {
    private static final Texts TEXTS = Texts.of("train");

    private VerdictText() {}

    /** The sentence: that one is better, or that the rows show no difference. */
    static String of(String first, String second, PairedCounts counts) {
        Object[] values = {
            Figures.percent((double) counts.correctA() / counts.rows(), 2),
            Figures.percent((double) counts.correctB() / counts.rows(), 2),
            counts.rows(),
            first,
            second,
            counts.onlyA(),
            counts.onlyB(),
            counts.pText()
        };
        if (counts.onlyA() + counts.onlyB() == 0) {
            return TEXTS.get("compare.same", values);
        }
        if (!counts.isSignificant()) {
            return TEXTS.get("compare.equal", values);
        }
        return TEXTS.get(counts.onlyA() > counts.onlyB() ? "compare.first" : "compare.second", values);
    }
}
