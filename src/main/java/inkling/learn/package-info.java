/**
 * From a recipe to a trained classifier and its evaluation. Uses nn and data. Images, labels, predictions and parameters are
 * ND4J's arrays where they are evaluated, stored or shown; {@link inkling.learn.Tensors} makes them.
 *
 * <p>Start at {@link inkling.learn.Recipe}, which a {@link inkling.learn.train.Training} follows, result by result. The outcome is a
 * {@link inkling.learn.Classifier}, which an {@link inkling.learn.Evaluation} measures.
 */
@NullMarked
package inkling.learn;

import org.jspecify.annotations.NullMarked;
