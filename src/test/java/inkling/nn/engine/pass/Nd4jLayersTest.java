package inkling.nn.engine.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.nn.AveragePool;
import inkling.nn.BatchNorm;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Layer;
import inkling.nn.MaxPool;
import inkling.nn.Normalize;
import inkling.nn.Padding;
import inkling.nn.Shape;
import inkling.nn.Sigmoid;
import inkling.nn.Tanh;
import inkling.nn.engine.Fixtures;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Each layer, forward and backward, against the operation of ND4J. */
class Nd4jLayersTest {
    private static final int NHWC = 1;

    private final SplittableRandom random = new SplittableRandom(9);

    @ParameterizedTest
    @CsvSource({
        "1, 1, 28, 28, 5, 8, VALID",
        "3, 8, 12, 12, 5, 16, VALID",
        "17, 1, 7, 9, 3, 32, SAME",
        "2, 32, 5, 7, 3, 64, SAME",
        "4, 3, 6, 5, 2, 7, VALID",
        "2, 5, 9, 4, 1, 10, SAME",
        "1, 2, 6, 6, 3, 4, VALID",
        "1, 16, 14, 14, 3, 32, SAME",
        "5, 32, 7, 9, 3, 21, SAME",
        "3, 19, 5, 12, 3, 40, VALID",
        "2, 16, 3, 3, 3, 33, VALID"
    })
    void convolvesLikeNd4j(int images, int channels, int height, int width, int size, int filters, Padding padding) {
        Shape input = new Shape(channels, height, width);
        Conv conv = new Conv(size, filters, padding);
        Shape output = conv.output(input);
        float[] weights = Fixtures.floats(conv.parameterCount(input), random);
        OneLayer layer = new OneLayer(conv, input, images, weights, random);

        INDArray x = array(layer.x, images, height, width, channels);
        INDArray kernel = array(weights, size, size, channels, filters);
        INDArray bias = array(layer.tail(weights, filters), filters);
        INDArray dy = array(layer.dy, images, output.height(), output.width(), filters);
        int[] settings = {size, size, 1, 1, 0, 0, 1, 1, padding == Padding.SAME ? 1 : 0, NHWC};
        INDArray y = dy.like();
        run("conv2d", settings, List.of(x, kernel, bias), y);
        same(layer.y, y);
        INDArray dx = x.like();
        INDArray dKernel = kernel.like();
        INDArray dBias = bias.like();
        run("conv2d_bp", settings, List.of(x, kernel, bias, dy), dx, dKernel, dBias);
        same(layer.dx, dx);
        same(layer.gradients, dKernel);
        same(layer.tail(layer.gradients, filters), dBias);
    }

    @ParameterizedTest
    @CsvSource({"1, 8, 24, 24, 2", "3, 16, 7, 9, 2", "2, 5, 10, 11, 3", "17, 3, 4, 4, 2"})
    void poolsLikeNd4j(int images, int channels, int height, int width, int size) {
        Shape input = new Shape(channels, height, width);
        OneLayer layer = new OneLayer(new MaxPool(size), input, images, new float[0], random);

        INDArray x = array(layer.x, images, height, width, channels);
        INDArray y = Nd4j.create(DataType.FLOAT, images, height / size, width / size, channels);
        int[] settings = {size, size, size, size, 0, 0, 1, 1, 0, 0, NHWC};
        run("maxpool2d", settings, List.of(x), y);
        same(layer.y, y);
        INDArray dx = x.like();
        run("maxpool2d_bp", settings, List.of(x, array(layer.dy, y.shape())), dx);
        same(layer.dx, dx);
    }

    @ParameterizedTest
    @CsvSource({"1, 8, 13, 13, 3, 2", "3, 16, 7, 9, 3, 1", "2, 5, 10, 11, 2, 3", "17, 3, 4, 4, 1, 2"})
    void poolsOverlappingWindowsLikeNd4j(int images, int channels, int height, int width, int size, int stride) {
        Shape input = new Shape(channels, height, width);
        int[] settings = {size, size, stride, stride, 0, 0, 1, 1, 0, 0, NHWC};
        for (Layer plan : List.of(new MaxPool(size, stride), new AveragePool(size, stride))) {
            String name = plan instanceof MaxPool ? "maxpool2d" : "avgpool2d";
            OneLayer layer = new OneLayer(plan, input, images, new float[0], random);
            INDArray x = array(layer.x, images, height, width, channels);
            INDArray y = Nd4j.create(
                    DataType.FLOAT, images, (height - size) / stride + 1, (width - size) / stride + 1, channels);
            run(name, settings, List.of(x), y);
            same(layer.y, y);
            INDArray dx = x.like();
            run(name + "_bp", settings, List.of(x, array(layer.dy, y.shape())), dx);
            same(layer.dx, dx);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 8, 24, 24, 2", "3, 16, 7, 9, 2", "2, 5, 10, 11, 3", "17, 3, 4, 4, 4"})
    void averagesLikeNd4j(int images, int channels, int height, int width, int size) {
        Shape input = new Shape(channels, height, width);
        OneLayer layer = new OneLayer(new AveragePool(size), input, images, new float[0], random);

        INDArray x = array(layer.x, images, height, width, channels);
        INDArray y = Nd4j.create(DataType.FLOAT, images, height / size, width / size, channels);
        int[] settings = {size, size, size, size, 0, 0, 1, 1, 0, 0, NHWC};
        run("avgpool2d", settings, List.of(x), y);
        same(layer.y, y);
        INDArray dx = x.like();
        run("avgpool2d_bp", settings, List.of(x, array(layer.dy, y.shape())), dx);
        same(layer.dx, dx);
    }

    @Test
    void appliesFunctionsLikeNd4j() {
        OneLayer tanh = elementwise(new Tanh());
        same(tanh.y, Transforms.tanh(array(tanh.x, 180)));
        OneLayer sigmoid = elementwise(new Sigmoid());
        same(sigmoid.y, Transforms.sigmoid(array(sigmoid.x, 180)));
        OneLayer normalize = elementwise(new Normalize(0.5, -0.3));
        same(normalize.y, array(normalize.x, 180).subi(0.5).divi(-0.3));
        same(normalize.dx, array(normalize.dy, 180).divi(-0.3));
    }

    private OneLayer elementwise(Layer layer) {
        return new OneLayer(layer, new Shape(3, 4, 5), 3, new float[0], random);
    }

    @ParameterizedTest
    @CsvSource({"1, 784, 128", "16, 5, 42", "33, 17, 10"})
    void computesDenseLayersLikeNd4j(int images, int inputs, int units) {
        Shape input = Shape.vector(inputs);
        Dense dense = new Dense(units);
        float[] weights = Fixtures.floats(dense.parameterCount(input), random);
        OneLayer layer = new OneLayer(dense, input, images, weights, random);

        INDArray x = array(layer.x, images, inputs);
        INDArray kernel = array(weights, inputs, units);
        INDArray dy = array(layer.dy, images, units);
        same(layer.y, x.mmul(kernel).addiRowVector(array(layer.tail(weights, units), units)));
        same(layer.dx, dy.mmul(kernel.transpose()));
        same(layer.gradients, x.transpose().mmul(dy));
        same(layer.tail(layer.gradients, units), dy.sum(0));
    }

    @ParameterizedTest
    @CsvSource({"8, 32, 5, 5", "3, 5, 4, 7", "1, 16, 3, 3"})
    void normalizesLikeNd4j(int images, int channels, int height, int width) {
        Shape input = new Shape(channels, height, width);
        float[] weights = Fixtures.floats(4 * channels, random);
        OneLayer layer = new OneLayer(new BatchNorm(), input, images, weights, random);

        INDArray x = array(layer.x, (long) images * height * width, channels);
        INDArray mean = x.mean(0);
        INDArray variance = x.var(false, 0);
        INDArray y = Nd4j.create(DataType.FLOAT, x.shape());
        DynamicCustomOp.DynamicCustomOpsBuilder norm = DynamicCustomOp.builder("batchnorm")
                .addInputs(
                        x,
                        mean,
                        variance,
                        array(head(weights, 0, channels), channels),
                        array(head(weights, channels, channels), channels))
                .addOutputs(y)
                .addIntegerArguments(1, 1, 1)
                .addFloatingPointArguments(BatchNorm.EPSILON);
        Nd4j.exec(norm.build());
        same(layer.y, y);
    }

    private static float[] head(float[] values, int from, int count) {
        float[] part = new float[count];
        System.arraycopy(values, from, part, 0, count);
        return part;
    }

    private static INDArray array(float[] values, long... shape) {
        long size = 1;
        for (long dimension : shape) {
            size *= dimension;
        }
        return Nd4j.createFromArray(head(values, 0, (int) size)).reshape(shape);
    }

    private static void run(String operation, int[] settings, List<INDArray> inputs, INDArray... outputs) {
        Nd4j.exec(DynamicCustomOp.builder(operation)
                .addInputs(inputs.toArray(INDArray[]::new))
                .addOutputs(outputs)
                .addIntegerArguments(settings)
                .build());
    }

    /** To 1e-4, or to 5e-5 of the largest number: the precision that Winograd's transforms leave. */
    private static void same(float[] found, INDArray expected) {
        float[] flat = expected.dup('c').data().asFloat();
        float largest = 0;
        for (float value : flat) {
            largest = Math.max(largest, Math.abs(value));
        }
        for (int i = 0; i < flat.length; i++) {
            float allowed = Math.max(1e-4f * Math.max(1, Math.abs(flat[i])), 5e-5f * largest);
            assertThat(found[i]).as("number %d", i).isCloseTo(flat[i], within(allowed));
        }
    }
}
