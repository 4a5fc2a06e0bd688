package inkling.learn.runs;

import java.util.List;

/**
 * Since when a validation row is classified correctly, and how often it no longer was: what Toneva et al., "An empirical study of
 * example forgetting during deep neural network learning", 2019, count of training rows. The network never learns a validation row.
 *
 * @param learnedAt the epoch, from 1, after which it was first classified correctly; 0 for never
 * @param forgotten how many times it was correct after one epoch and wrong after the next
 * @param correct whether it is classified correctly in the end
 */
public record LearningHistory(int learnedAt, int forgotten, boolean correct) {
    /**
     * The history of one row.
     *
     * @param answers the predicted class of every row, epoch by epoch
     * @param row index into the answers
     * @param label the true class
     */
    public static LearningHistory of(List<byte[]> answers, int row, byte label) {
        int learnedAt = 0;
        int forgotten = 0;
        boolean correct = false;
        for (int epoch = 1; epoch <= answers.size(); epoch++) {
            boolean now = answers.get(epoch - 1)[row] == label;
            learnedAt = now && learnedAt == 0 ? epoch : learnedAt;
            forgotten += correct && !now ? 1 : 0;
            correct = now;
        }
        return new LearningHistory(learnedAt, forgotten, correct);
    }
}
