package inkling.learn;

import inkling.data.OneHotLabels;
import inkling.learn.augment.Augmentation;
import inkling.learn.augment.Variation;
import inkling.nn.CrossEntropy;
import inkling.nn.engine.Batch;

/**
 * The pictures of one step, varied as their recipe asks; the workers ask for them in parallel.
 *
 * @param examples all that is learned from, in the epoch's order
 * @param from where in that order the batch begins
 * @param size how many it has
 * @param augmentation how they are varied
 * @param seed of the run
 * @param epoch from 1
 */
record VariedBatch(Examples examples, int from, int size, Augmentation augmentation, long seed, int epoch)
        implements Batch {
    @Override
    public int label(int i) {
        int label = examples.label(from + i);
        return label == OneHotLabels.NO_CLASS ? CrossEntropy.NO_CLASS : label;
    }

    @Override
    public void image(int i, float[] target, int at) {
        examples.image(from + i, target, at);
        if (!augmentation.isNone()) {
            new Variation(augmentation, Variation.key(seed, epoch, examples.place(from + i))).apply(target, at);
        }
    }
}
