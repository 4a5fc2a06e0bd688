package inkling.learn;

/**
 * One step of a training.
 *
 * @param epoch the epoch it belongs to, from 1
 * @param batch which of the epoch's batches, from 1
 * @param batches how many an epoch has
 * @param size pictures in it
 * @param loss mean categorical cross-entropy over them, before the step
 * @param correct how many of them were classified rightly, before the step
 * @param learningRate of the step
 */
public record BatchResult(int epoch, int batch, int batches, int size, double loss, int correct, double learningRate)
        implements TrainingResult {}
