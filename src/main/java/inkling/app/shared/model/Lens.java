package inkling.app.shared.model;

import inkling.learn.Classifier;
import inkling.learn.runs.TrainingDynamics;
import org.jspecify.annotations.Nullable;

/**
 * A model through which Explore looks at the rows.
 *
 * @param name on the screen: {@code digits}, {@code mlp after epoch 35}
 * @param dynamics how the network did on each training row while it was trained; null if that is not known
 */
public record Lens(Classifier model, String name, @Nullable TrainingDynamics dynamics) {}
