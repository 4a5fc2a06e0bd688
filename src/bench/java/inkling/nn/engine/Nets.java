package inkling.nn.engine;

import inkling.nn.Architecture;
import inkling.nn.BatchNorm;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.MaxPool;
import inkling.nn.Padding;
import inkling.nn.Relu;
import inkling.nn.Shape;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;

/** The three networks that are measured, and random inputs for them. */
final class Nets {
    private static final Shape IMAGE = new Shape(1, 28, 28);

    private Nets() {}

    static Architecture named(String name) {
        return new Architecture(
                IMAGE,
                switch (name) {
                    case "mlp" -> List.of(new Dense(128), new Relu(), new Dense(10));
                    case "codelab" ->
                        List.of(
                                new Conv(5, 8),
                                new Relu(),
                                new MaxPool(2),
                                new Conv(5, 16),
                                new Relu(),
                                new MaxPool(2),
                                new Dense(10));
                    case "bncnn" ->
                        List.of(
                                new Conv(3, 32, Padding.SAME),
                                new MaxPool(2),
                                new BatchNorm(),
                                new Relu(),
                                new Conv(3, 64, Padding.SAME),
                                new MaxPool(2),
                                new BatchNorm(),
                                new Relu(),
                                new Conv(3, 128, Padding.SAME),
                                new MaxPool(2),
                                new BatchNorm(),
                                new Relu(),
                                new Dense(10));
                    default -> throw new IllegalArgumentException("expected mlp, codelab or bncnn, found " + name);
                });
    }

    /**
     * Bytes like those of the data set, converted to 0..1 as in a real training. The labels are drawn again for each step: with a
     * batch that the network has memorized the gradients become denormal floats, which processors are slow with.
     */
    static Batch batch(int size) {
        byte[] pixels = new byte[size * IMAGE.size()];
        new SplittableRandom(1).nextBytes(pixels);
        return new Batch() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public int label(int i) {
                return ThreadLocalRandom.current().nextInt(10);
            }

            @Override
            public void image(int i, float[] target, int from) {
                for (int k = 0; k < IMAGE.size(); k++) {
                    target[from + k] = (pixels[i * IMAGE.size() + k] & 0xFF) / 255f;
                }
            }
        };
    }

    /** Random numbers, 0..1. */
    static float[] images(int n) {
        float[] images = new float[n * IMAGE.size()];
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < images.length; i++) {
            images[i] = (float) random.nextDouble();
        }
        return images;
    }
}
