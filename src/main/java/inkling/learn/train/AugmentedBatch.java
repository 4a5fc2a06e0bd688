package inkling.learn.train;

import inkling.data.OneHotLabels;
import inkling.learn.Examples;
import inkling.learn.augment.Augmentation;
import inkling.learn.augment.Variation;
import inkling.nn.CrossEntropy;
import inkling.nn.engine.Batch;

/**
 * The images of one step, varied as the recipe asks. The workers read them in parallel.
 *
 * @param examples all training examples, in the epoch's order
 * @param from the first example of the batch in that order
 * @param size number of images in the batch
 * @param augmentation how they are varied
 * @param seed of the run
 * @param epoch from 1
 */
record AugmentedBatch(Examples examples, int from, int size, Augmentation augmentation, long seed, int epoch)
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
