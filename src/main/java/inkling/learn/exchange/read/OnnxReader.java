package inkling.learn.exchange.read;

import inkling.learn.Classifier;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;

/** Follows the one path of an ONNX graph from the picture to the classes, operator by operator. */
final class OnnxReader {
    private static final int FLOAT = 1;
    private static final int UINT8 = 2;

    private final OnnxModel model;
    private final NetworkBuilder network = new NetworkBuilder();
    private final Map<String, OnnxConstant> constants;

    /** All values so far that depend on the picture. */
    private final Map<String, OnnxAxes> computed = new HashMap<>();

    private OnnxReader(OnnxModel model) {
        this.model = model;
        this.constants = new HashMap<>(model.constants());
    }

    /** Reads a model from the bytes of its file. */
    static Classifier read(Path file, byte[] bytes) {
        OnnxModel model = OnnxModel.read(bytes);
        return OtherCard.classifier(file, new OnnxReader(model).network(), model.metadata());
    }

    private NetworkBuilder network() {
        List<OnnxModel.Input> inputs = model.inputs().stream()
                .filter(input -> !constants.containsKey(input.name()))
                .toList();
        Unreadable.unless(inputs.size() == 1, "one input, the pictures", inputs.size() + " inputs");
        OnnxModel.Input input = inputs.get(0);
        Unreadable.unless(
                input.type() == FLOAT || input.type() == UINT8,
                "pixels as 32-bit floats or bytes",
                "data of ONNX type " + input.type());
        OnnxAxes axes = OnnxAxes.input(network.shape(), input.dimensions());
        if (input.type() == UINT8) {
            network.scaleAndShift(new double[] {255}, new double[1]);
        }
        OnnxOperators operators = new OnnxOperators(
                network, constants, model.opset(), input.dimensions().get(0));
        Set<String> needed = needed();
        String last = input.name();
        computed.put(last, axes);
        for (OnnxNode node : model.nodes()) {
            if (!needed.contains(node.output())) {
                continue;
            }
            List<String> read =
                    node.inputs().stream().filter(computed::containsKey).toList();
            if (read.isEmpty()) {
                constants.put(node.output(), OnnxFolding.value(node, constants));
            } else if (node.operator().equals("Shape")) {
                node.require("start", 0);
                long[] sizes = computed.getOrDefault(read.get(0), axes).sizes();
                node.require("end", sizes.length);
                constants.put(node.output(), OnnxConstant.shape(sizes));
            } else {
                boolean isNext = read.size() == 1 && read.get(0).equals(last);
                Unreadable.unless(isNext, "operators one after another", "a branch at " + node.operator());
                axes = operators.apply(node, axes);
                last = node.output();
                computed.put(last, axes);
            }
        }
        Unreadable.unless(last.equals(model.output()), "an output computed from the picture", model.output());
        return network;
    }

    /** The names of all values that the output depends on. */
    private Set<String> needed() {
        Set<String> needed = new HashSet<>(Set.of(model.output()));
        ListIterator<OnnxNode> nodes = model.nodes().listIterator(model.nodes().size());
        while (nodes.hasPrevious()) {
            OnnxNode node = nodes.previous();
            if (needed.contains(node.output())) {
                needed.addAll(node.inputs());
            }
        }
        return needed;
    }
}
