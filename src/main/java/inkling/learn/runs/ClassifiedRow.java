package inkling.learn.runs;

/**
 * One digit, and what a model takes it for.
 *
 * @param row of the data set
 * @param label what it is, 0..9
 * @param answer what the model says, 0..9
 * @param confidence how sure it is, 0..1
 * @param learning how it was learned up to then
 */
public record ClassifiedRow(int row, int label, int answer, double confidence, LearningHistory learning) {}
