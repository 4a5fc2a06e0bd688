package inkling.nn.engine;

import inkling.nn.Architecture;
import inkling.nn.Layer;
import inkling.nn.Parameter;
import inkling.nn.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random batches and networks for tests. */
public final class Fixtures {
    private Fixtures() {}

    /** Random images with random labels. */
    public static Batch batch(int size, Shape shape, int classes, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] images = floats(size * shape.size(), random);
        int[] labels = random.ints(size, 0, classes).toArray();
        return new Batch() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public int label(int i) {
                return labels[i];
            }

            @Override
            public void image(int i, float[] target, int from) {
                System.arraycopy(images, i * shape.size(), target, from, shape.size());
            }
        };
    }

    public static float[] floats(int count, SplittableRandom random) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    /** A network with only random parameters, so that no mistake hides behind a 0 or 1. */
    public static Network network(Shape input, Layer... layers) {
        Architecture architecture = new Architecture(input, List.of(layers));
        SplittableRandom random = new SplittableRandom(7);
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter p : new Network(architecture, 3).parameters()) {
            float[] values = p.values().clone();
            for (int i = 0; i < values.length; i++) {
                values[i] += p.trainable() ? (float) (0.1 * random.nextGaussian()) : 0;
            }
            parameters.add(new Parameter(p.name(), p.shape(), values, p.trainable()));
        }
        return new Network(architecture, parameters);
    }
}
