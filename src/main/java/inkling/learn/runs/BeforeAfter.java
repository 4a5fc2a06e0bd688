package inkling.learn.runs;

import org.jspecify.annotations.Nullable;

/**
 * What came of learning from the user's own digits.
 *
 * @param before how the model in use before the run reads them; null where there was none
 * @param after how the run's model does
 */
public record BeforeAfter(@Nullable OwnScores before, OwnScores after) {
    /** In plain words, and how far the figures can be trusted. */
    public String sentence() {
        RunFacts.Score held = after.heldBack();
        RunFacts.Score learned = after.learned();
        String from = before == null ? "" : " (" + before.model() + ")";
        if (held.rows() == 0) {
            return "Of my " + learned.rows() + " digits "
                    + change(before == null ? null : before.learned(), learned, from)
                    + ": it learned from every one of them, so this flatters.";
        }
        return "Of my " + held.rows() + " digits held back "
                + change(before == null ? null : before.heldBack(), held, from) + ". Of the " + learned.rows()
                + " it learned from " + change(before == null ? null : before.learned(), learned, "")
                + ", which flatters.";
    }

    private static String change(RunFacts.@Nullable Score before, RunFacts.Score after, String from) {
        String now = after.correct() + " are read rightly";
        return before == null
                ? now
                : before.correct() + " were read rightly before" + from + ", " + after.correct() + " now";
    }
}
