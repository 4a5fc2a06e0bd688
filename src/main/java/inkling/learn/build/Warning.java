package inkling.learn.build;

import java.util.Arrays;
import java.util.List;

/**
 * A choice that is known to hurt.
 *
 * @param kind what it is
 * @param place of the layer that it is about, from 0
 * @param values the figures of the sentence that says so, in its order
 */
public record Warning(Kind kind, int place, List<Double> values) {
    /** The choices that are known to hurt. */
    public enum Kind {
        /**
         * Several convolutions and no pooling. Values: how many times the work of the same network with a 2x2 pooling after each
         * convolution, as long as one fits; how many times its parameters; the convolutions.
         */
        NO_POOLING,
        /**
         * A dense layer with more than {@value NetworkWarnings#MOST_PER_EXAMPLE} parameters for each picture to learn from, which a
         * network can learn by heart (C. Zhang et al., Understanding deep learning requires rethinking generalization, 2017). Values:
         * units, parameters, pictures.
         */
        LARGE_DENSE,
        /** Nothing but linear layers between two kernels: a product of matrices is one matrix. Values: the two layers, from 1. */
        NO_ACTIVATION,
        /** A ReLU of the scores: the gradient of those below 0 is 0. No values. */
        RELU_OF_SCORES,
        /** A tanh or sigmoid of the scores, which bounds their differences. Values: the largest probability in percent; classes. */
        BOUNDED_SCORES,
        /** Dropout of the scores themselves. Values: the rate in percent. */
        DROPOUT_OF_SCORES,
        /** Batch normalization of the scores: in training each then depends on the other pictures of the batch. No values. */
        NORMALIZED_SCORES,
        /**
         * Dropout before a batch normalization, which then measures other variances in training than it meets afterwards (X. Li et
         * al., Understanding the disharmony between dropout and batch normalization by variance shift, 2019). No values.
         */
        DROPOUT_BEFORE_NORMALIZATION,
        /**
         * A window of {@value NetworkWarnings#HUGE_WINDOW} or more: several of 3x3 see as far with fewer weights and more activations
         * between them (K. Simonyan and A. Zisserman, 2015). Values: the size; its weights per pair of channels; how many windows of 3x3
         * see as far; their weights.
         */
        HUGE_WINDOW,
        /** A max-pooling to a single number per map: where something was is lost. Values: rows and columns that come to it. */
        POOLED_AWAY,
        /**
         * Three sigmoids or more: the slope of each is at most 1/4, so that the gradients of the first layers vanish (X. Glorot and Y.
         * Bengio, Understanding the difficulty of training deep feedforward neural networks, 2010). Values: sigmoids; n, where at
         * most 1/n is left of a gradient.
         */
        SIGMOIDS,
        /** A layer before the last that gives fewer numbers than there are classes. Values: numbers, classes. */
        NARROW
    }

    public Warning {
        values = List.copyOf(values);
    }

    static Warning of(Kind kind, int place, double... values) {
        return new Warning(kind, place, Arrays.stream(values).boxed().toList());
    }
}
