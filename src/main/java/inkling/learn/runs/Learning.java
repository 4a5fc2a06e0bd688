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
public record Learning(int learnedAt, int forgotten, boolean right) {
    /**
     * Follows one row through the epochs.
     *
     * @param answers what was said of every row, epoch by epoch
     * @param row which of them
     * @param label what it is
     */
    public static Learning of(List<byte[]> answers, int row, byte label) {
        int learnedAt = 0;
        int forgotten = 0;
        boolean right = false;
        for (int epoch = 1; epoch <= answers.size(); epoch++) {
            boolean now = answers.get(epoch - 1)[row] == label;
            learnedAt = now && learnedAt == 0 ? epoch : learnedAt;
            forgotten += right && !now ? 1 : 0;
            right = now;
        }
        return new Learning(learnedAt, forgotten, right);
    }
}
