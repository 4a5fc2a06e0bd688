package inkling.learn.inside.arithmetic;

import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.inside.LayerValues;
import inkling.learn.inside.Models;
import inkling.learn.inside.Place;
import inkling.nn.Architecture;
import inkling.nn.AveragePool;
import inkling.nn.BatchNorm;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.Layer;
import inkling.nn.MaxPool;
import inkling.nn.Normalize;
import inkling.nn.Pad;
import inkling.nn.Padding;
import inkling.nn.Parameter;
import inkling.nn.Relu;
import inkling.nn.Shape;
import inkling.nn.Sigmoid;
import inkling.nn.Tanh;
import inkling.nn.engine.Network;
import java.util.List;
import java.util.SplittableRandom;

/** Small networks with random parameters that have layers of all kinds, in orders that are usual and that are not. */
public final class AnyLayers {
    private AnyLayers() {}

    public static List<Classifier> models() {
        return List.of(
                model(
                        1,
                        new Conv(3, 4, Padding.SAME),
                        new MaxPool(2),
                        new BatchNorm(),
                        new Relu(),
                        new Conv(3, 5),
                        new Relu(),
                        new MaxPool(3, 2),
                        new Dropout(0.3),
                        new Dense(6),
                        new Tanh(),
                        new Dense(10)),
                model(
                        2,
                        new Normalize(0.1307, 0.3081),
                        new Pad(2, 1),
                        new Conv(5, 3),
                        new Sigmoid(),
                        new AveragePool(2),
                        new BatchNorm(),
                        new Conv(2, 4),
                        new AveragePool(3, 2),
                        new Tanh(),
                        new Dense(10)),
                model(
                        3,
                        new AveragePool(3, 2),
                        new Pad(1, 0),
                        new Normalize(1, -1),
                        new Dense(12),
                        new BatchNorm(),
                        new Relu(),
                        new Dropout(0.5),
                        new Dense(10)),
                model(
                        4,
                        new Conv(7, 3),
                        new Relu(),
                        new BatchNorm(),
                        new MaxPool(1, 2),
                        new Pad(1, 1),
                        new MaxPool(2, 3),
                        new AveragePool(2),
                        new Conv(1, 10),
                        new AveragePool(2)),
                model(5, new Dense(10)),
                model(6, new MaxPool(2), new Relu(), new Conv(3, 10), new Tanh(), new AveragePool(12)));
    }

    private static Classifier model(int seed, Layer... layers) {
        Architecture architecture = new Architecture(new Shape(1, 28, 28), List.of(layers));
        SplittableRandom random = new SplittableRandom(seed);
        List<Parameter> parameters = architecture.initialParameters(random);
        for (Parameter parameter : parameters) {
            for (int i = 0; i < parameter.values().length && !parameter.isKernel(); i++) {
                double value = parameter.name().endsWith("variance")
                                || parameter.name().endsWith("scale")
                        ? random.nextDouble(0.05, 3)
                        : random.nextDouble(-0.5, 0.5);
                parameter.values()[i] = (float) value;
            }
        }
        return Models.of(new Network(architecture, parameters));
    }

    /** Any number in the output of any layer. */
    public static Place place(LayerValues values, SplittableRandom random) {
        int layer = random.nextInt(values.architecture().layers().size());
        Shape shape = values.shape(layer);
        return new Place(
                layer, random.nextInt(shape.height()), random.nextInt(shape.width()), random.nextInt(shape.channels()));
    }

    /** A picture of noise, in which many pixels are black. */
    public static Picture picture(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] pixels = new byte[Picture.SIZE];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (random.nextInt(3) == 0 ? 0 : random.nextInt(256));
        }
        return new Picture(pixels);
    }
}
