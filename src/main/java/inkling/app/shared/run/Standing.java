package inkling.app.shared.run;

import inkling.learn.Classifier;
import inkling.learn.Probabilities;
import org.jspecify.annotations.Nullable;

/**
 * The model of the run in progress as it is at some moment. Later steps do not change it.
 *
 * @param model whose card counts the complete epochs
 * @param validation what it gives the validation rows, in ascending order; null within an epoch, and where there are no such rows
 */
public record Standing(Classifier model, @Nullable Probabilities validation) {}
