package inkling.learn.runs;

import java.util.function.IntPredicate;

/**
 * Since when a row is classified correctly, and how often it no longer was: what Toneva et al., "An empirical study of example
 * forgetting during deep neural network learning", 2019, count of training rows. The network never learns a validation row.
 *
 * @param learnedAt the epoch, from 1, in or after which it was first classified correctly; 0 for never
 * @param forgotten how many times it was correct in or after one epoch and wrong in or after the next
 * @param correct whether it is classified correctly in the end
 */
public record LearningHistory(int learnedAt, int forgotten, boolean correct) {
    /**
     * The history of one row.
     *
     * @param isCorrect tells of an epoch, from 0, whether the row was classified correctly
     */
    static LearningHistory of(int epochs, IntPredicate isCorrect) {
        int learnedAt = 0;
        int forgotten = 0;
        boolean correct = false;
        for (int epoch = 0; epoch < epochs; epoch++) {
            boolean now = isCorrect.test(epoch);
            learnedAt = now && learnedAt == 0 ? epoch + 1 : learnedAt;
            forgotten += correct && !now ? 1 : 0;
            correct = now;
        }
        return new LearningHistory(learnedAt, forgotten, correct);
    }
}
