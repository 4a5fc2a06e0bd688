package inkling.learn.runs;

/**
 * A validation row as a model classifies it.
 *
 * @param row of the data set
 * @param label the true class
 * @param answer the predicted class
 * @param confidence of the prediction, 0..1
 * @param history when it was learned and forgotten so far
 */
public record ClassifiedRow(int row, int label, int answer, double confidence, LearningHistory history) {}
