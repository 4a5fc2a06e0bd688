package inkling.app.train.runs;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.learn.runs.ComparisonText;
import inkling.learn.runs.PairedCounts;

/** What paired counts say about two runs, in one sentence. */
final class VerdictText {
    private static final Texts TEXTS = Texts.of("train");

    private VerdictText() {}

    /** The sentence: that one is better, or that the rows show no difference. */
    static String of(String first, String second, PairedCounts counts) {
        String p = ComparisonText.p(counts.midP());
        Object[] values = {
            Figures.percent((double) counts.correctA() / counts.rows(), 2),
            Figures.percent((double) counts.correctB() / counts.rows(), 2),
            counts.rows(),
            first,
            second,
            counts.onlyA(),
            counts.onlyB(),
            p.startsWith("<") ? p : "= " + p
        };
        if (counts.onlyA() + counts.onlyB() == 0) {
            return TEXTS.get("compare.same", values);
        }
        if (!ComparisonText.isSignificant(counts)) {
            return TEXTS.get("compare.equal", values);
        }
        return TEXTS.get(counts.onlyA() > counts.onlyB() ? "compare.first" : "compare.second", values);
    }
}
