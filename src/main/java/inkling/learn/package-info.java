/**
 * From a recipe to a trained classifier, and what it is worth. Uses nn and data. What is data lies in ND4J's arrays, which
 * {@link inkling.learn.Tensors} makes: pictures, labels, predictions to be judged, parameters to be saved or shown.
 *
 * <p>Start at {@link inkling.learn.Recipe}, which a {@link inkling.learn.Training} follows, result by result; what it leaves is a
 * {@link inkling.learn.Classifier}, which an {@link inkling.learn.Evaluation} judges.
 */
@NullMarked
package inkling.learn;

import org.jspecify.annotations.NullMarked;
