package inkling.learn.exchange;

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
import inkling.nn.Parameter;
import inkling.nn.Relu;
import inkling.nn.Shape;
import inkling.nn.Sigmoid;
import inkling.nn.Tanh;
import java.util.Iterator;
import java.util.List;

/**
 * The graph of an ONNX model while a network is written into it, layer by layer: {@code image [n, 28, 28, 1]}, 0 to 1, to {@code
 * probabilities [n, classes]}. Between them images have their channels before rows and columns, as ONNX has them.
 *
 * @see <a href="https://onnx.ai/onnx/operators/">ONNX operators</a>, opset 13
 */
final class OnnxGraph {
    private static final String INPUT = "image";
    private static final String OUTPUT = "probabilities";
    private static final String BATCH = "n";

    private static final int FLOAT = 1;

    private final ProtoMessage graph = new ProtoMessage();
    private String last = INPUT;
    private boolean channelsFirst;
    private boolean flat;

    private OnnxGraph() {}

    /**
     * A network as a graph.
     *
     * @param parameters all that it has, in its order
     */
    static ProtoMessage of(String name, Architecture network, List<Parameter> parameters) {
        OnnxGraph graph = new OnnxGraph();
        Iterator<Parameter> values = parameters.iterator();
        for (int i = 0; i < network.layers().size(); i++) {
            graph.add(network.names().get(i), network.layers().get(i), network.inputShape(i), values);
        }
        graph.flatten("classes", network.outputShapes().get(network.layers().size() - 1));
        graph.node("Softmax", OUTPUT, List.of(graph.last), OnnxAttribute.of("axis", 1));
        graph.graph.add(2, name);
        Shape input = network.input();
        graph.graph.add(11, tensor(INPUT, input.height(), input.width(), input.channels()));
        graph.graph.add(12, tensor(OUTPUT, network.classes()));
        return graph.graph;
    }

    private void add(String name, Layer layer, Shape input, Iterator<Parameter> values) {
        if (layer instanceof Conv conv) {
            toChannelsFirst();
            String kernel = store(OnnxTensor.kernel(values.next()));
            String bias = store(OnnxTensor.of(values.next()));
            node(
                    "Conv",
                    name,
                    List.of(last, kernel, bias),
                    OnnxAttribute.of("kernel_shape", conv.size(), conv.size()),
                    OnnxAttribute.of("pads", conv.border(), conv.border(), conv.border(), conv.border()),
                    OnnxAttribute.of("strides", 1, 1));
        } else if (layer instanceof MaxPool pool) {
            pool("MaxPool", name, pool.size(), pool.stride());
        } else if (layer instanceof AveragePool pool) {
            pool("AveragePool", name, pool.size(), pool.stride());
        } else if (layer instanceof Pad pad) {
            toChannelsFirst();
            int before = pad.before();
            int after = pad.after();
            String pads = store(OnnxTensor.integers(name + ".pads", 0, 0, before, before, 0, 0, after, after));
            node("Pad", name, List.of(last, pads));
        } else if (layer instanceof BatchNorm) {
            if (input.pixels() > 1) {
                toChannelsFirst();
            }
            List<String> inputs = List.of(last, next(values), next(values), next(values), next(values));
            node("BatchNormalization", name, inputs, OnnxAttribute.of("epsilon", (float) BatchNorm.EPSILON));
        } else if (layer instanceof Dense) {
            flatten(name, input);
            node("Gemm", name, List.of(last, next(values), next(values)));
        } else if (layer instanceof Normalize normalize) {
            String mean = store(OnnxTensor.number(name + ".mean", (float) normalize.mean()));
            String deviation = store(OnnxTensor.number(name + ".deviation", (float) normalize.deviation()));
            node("Sub", name + "_centered", List.of(last, mean));
            node("Div", name, List.of(last, deviation));
        } else if (layer instanceof Relu) {
            node("Relu", name, List.of(last));
        } else if (layer instanceof Tanh) {
            node("Tanh", name, List.of(last));
        } else if (layer instanceof Sigmoid) {
            node("Sigmoid", name, List.of(last));
        } else if (!(layer instanceof Dropout)) { // which does nothing to a trained network
            throw new IllegalArgumentException("expected a layer that ONNX has, found " + layer);
        }
    }

    private void pool(String operator, String name, int size, int stride) {
        toChannelsFirst();
        node(
                operator,
                name,
                List.of(last),
                OnnxAttribute.of("kernel_shape", size, size),
                OnnxAttribute.of("strides", stride, stride));
    }

    private String next(Iterator<Parameter> values) {
        return store(OnnxTensor.of(values.next()));
    }

    private void toChannelsFirst() {
        if (channelsFirst) {
            return;
        }
        if (flat) {
            throw new IllegalArgumentException(
                    "expected convolutions before the first dense layer, found one after it");
        }
        node("Transpose", "channels_first", List.of(last), OnnxAttribute.of("perm", 0, 3, 1, 2));
        channelsFirst = true;
    }

    /** To vectors in the order row, column, channel, in which the kernel's rows are. */
    private void flatten(String name, Shape input) {
        if (channelsFirst && input.pixels() > 1) {
            node("Transpose", name + "_rows_first", List.of(last), OnnxAttribute.of("perm", 0, 2, 3, 1));
        }
        if (!flat) {
            node("Flatten", name + "_flat", List.of(last), OnnxAttribute.of("axis", 1));
            channelsFirst = false;
            flat = true;
        }
    }

    private void node(String operator, String output, List<String> inputs, OnnxAttribute... attributes) {
        ProtoMessage node = new ProtoMessage();
        inputs.forEach(input -> node.add(1, input));
        node.add(2, output).add(3, output).add(4, operator);
        for (OnnxAttribute attribute : attributes) {
            node.add(5, attribute.message());
        }
        graph.add(1, node);
        last = output;
    }

    private String store(OnnxTensor tensor) {
        graph.add(5, tensor.message());
        return tensor.name();
    }

    /** The type of an input or an output: a batch of any size. */
    private static ProtoMessage tensor(String name, int... dimensions) {
        ProtoMessage shape = new ProtoMessage().add(1, new ProtoMessage().add(2, BATCH));
        for (int dimension : dimensions) {
            shape.add(1, new ProtoMessage().add(1, dimension));
        }
        ProtoMessage type = new ProtoMessage().add(1, FLOAT).add(2, shape);
        return new ProtoMessage().add(1, name).add(2, new ProtoMessage().add(1, type));
    }
}
