package inkling.learn.exchange.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an ONNX file says.
 *
 * @param opset the version of the operators
 * @param nodes in an order in which they can be computed
 * @param constants weights by name
 * @param inputs of the graph, also those whose values are among the constants
 * @param output the name of the first value that the graph gives
 * @param metadata by key
 * @see <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto3">the format</a>
 */
record OnnxModel(
        int opset,
        List<OnnxNode> nodes,
        Map<String, OnnxConstant> constants,
        List<Input> inputs,
        String output,
        Map<String, String> metadata) {
    private static final int OLDEST_OPSET = 7;
    private static final int NEWEST_OPSET = 21;
    private static final int MOST_NODES = 10_000;

    /**
     * An input of the graph.
     *
     * @param type a data type of ONNX
     * @param dimensions -1 where they are not known; the first is the number of pictures
     */
    record Input(String name, int type, List<Long> dimensions) {
        private static Input read(ProtoReader info) {
            List<ProtoReader> tensors = info.messages(2).stream()
                    .flatMap(type -> type.messages(1).stream())
                    .toList();
            List<Long> dimensions = tensors.stream()
                    .flatMap(tensor -> tensor.messages(2).stream())
                    .flatMap(shape -> shape.messages(1).stream())
                    .map(dimension -> dimension.integer(1, -1))
                    .toList();
            int type = tensors.isEmpty() ? 0 : (int) tensors.get(0).integer(1, 0);
            return new Input(info.text(1), type, dimensions);
        }
    }

    /** Whether a file begins as ONNX files do: with the version of the format. */
    static boolean isStart(byte[] file) {
        return file.length > 2 && file[0] == 8 && file[1] > 0 && file[1] < 32;
    }

    /** Reads a ModelProto. */
    static OnnxModel read(byte[] file) {
        ProtoReader message = new ProtoReader(file);
        List<ProtoReader> graphs = message.messages(7);
        Unreadable.unless(graphs.size() == 1, "an ONNX model with a graph", graphs.size() + " graphs");
        int opset = message.messages(8).stream()
                .filter(id -> id.text(1).isEmpty() || id.text(1).equals("ai.onnx"))
                .mapToInt(id -> (int) id.integer(2, 0))
                .max()
                .orElse(0);
        Unreadable.unless(
                opset >= OLDEST_OPSET && opset <= NEWEST_OPSET,
                "ONNX operators of version " + OLDEST_OPSET + " to " + NEWEST_OPSET,
                "version " + opset);
        Map<String, String> metadata = new HashMap<>();
        message.messages(14).forEach(entry -> metadata.put(entry.text(1), entry.text(2)));

        ProtoReader graph = graphs.get(0);
        List<ProtoReader> nodes = graph.messages(1);
        Unreadable.unless(nodes.size() <= MOST_NODES, "at most " + MOST_NODES + " operators", nodes.size() + "");
        Unreadable.unless(graph.messages(15).isEmpty(), "dense weights", "sparse ones");
        Map<String, OnnxConstant> constants = new HashMap<>();
        graph.messages(5).forEach(tensor -> constants.put(tensor.text(8), OnnxConstant.read(tensor)));
        List<ProtoReader> outputs = graph.messages(12);
        Unreadable.unless(!outputs.isEmpty(), "an output of the graph", "none");
        return new OnnxModel(
                opset,
                nodes.stream().map(OnnxNode::read).toList(),
                constants,
                graph.messages(11).stream().map(Input::read).toList(),
                outputs.get(0).text(1),
                metadata);
    }
}
