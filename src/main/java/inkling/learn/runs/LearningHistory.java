package inkling.learn.runs;

import java.util.List;

/**
 * How one digit was learned over a run: after Toneva et al. (2019), "An empirical study of example forgetting during deep
 * neural network learning".
 *
 * @param learnedAt the epoch, counted from 1, after which it was first read rightly; 0 for never
 * @param forgotten how many times it was right after one epoch and wrong after the next
 * @param right whether it is read rightly at the end
 */
public record LearningHistory(int learnedAt, int forgotten, boolean right) {
    /**
     * Follows one row through the epochs.
     *
     * @param answers what was said of every row, epoch by epoch
     * @param row which of them
     * @param label what it is
     */
    public static LearningHistory of(List<byte[]> answers, int row, byte label) {
        int learnedAt = 0;
        int forgotten = 0;
        boolean right = false;
        for (int epoch = 1; epoch <= answers.size(); epoch++) {
            boolean now = answers.get(epoch - 1)[row] == label;
            learnedAt = now && learnedAt == 0 ? epoch : learnedAt;
            forgotten += right && !now ? 1 : 0;
            right = now;
        }
        return new LearningHistory(learnedAt, forgotten, right);
    }

    /** The same in words: {@code learned at epoch 7, forgotten 2 times}. */
    public String words() {
        if (learnedAt == 0) {
            return "never learned";
        }
        String times = forgotten == 0
                ? "never forgotten"
                : forgotten == 1 ? "forgotten once" : "forgotten " + forgotten + " times";
        return "learned at epoch " + learnedAt + ", " + times;
    }
}
