package inkling.learn.runs;

/**
 * A validation row as a model classifies it.
 *
 * @param row of the data set
 * @param label the true class
 * @param answer the predicted class
 * @param confidence of the prediction, 0..1
 * @param history since when it is classified correctly, and how often it no longer was
 */
public record ClassifiedRow(int row, int label, int answer, double confidence, LearningHistory history) {}
