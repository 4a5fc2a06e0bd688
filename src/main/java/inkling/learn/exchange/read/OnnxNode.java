package inkling.learn.exchange.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One operator of an ONNX graph.
 *
 * @param operator its name, after that of its domain if that is not ONNX's own
 * @param inputs names of values; an empty one is not given
 * @param output the name of its first output: all that is used here
 * @param attributes its settings by name, as AttributeProto
 */
record OnnxNode(String operator, List<String> inputs, String output, Map<String, ProtoReader> attributes) {
    /** Reads a NodeProto. */
    static OnnxNode read(ProtoReader node) {
        String domain = node.text(7);
        String operator = (domain.isEmpty() || domain.equals("ai.onnx") ? "" : domain + ".") + node.text(4);
        Map<String, ProtoReader> attributes = new HashMap<>();
        node.messages(5).forEach(attribute -> attributes.put(attribute.text(1), attribute));
        List<String> outputs = node.texts(2);
        Unreadable.unless(!outputs.isEmpty(), "an output of " + operator, "none");
        return new OnnxNode(operator, node.texts(1), outputs.get(0), Map.copyOf(attributes));
    }

    /** An input; empty if it is not given. */
    String input(int i) {
        return i < inputs.size() ? inputs.get(i) : "";
    }

    float number(String name, float otherwise) {
        ProtoReader attribute = attributes.get(name);
        return attribute == null ? otherwise : attribute.number(2);
    }

    long integer(String name, long otherwise) {
        ProtoReader attribute = attributes.get(name);
        return attribute == null ? otherwise : attribute.integer(3, 0);
    }

    String text(String name, String otherwise) {
        ProtoReader attribute = attributes.get(name);
        return attribute == null ? otherwise : attribute.text(4);
    }

    long[] integers(String name, long... otherwise) {
        ProtoReader attribute = attributes.get(name);
        return attribute == null ? otherwise : attribute.integers(8);
    }

    @Nullable
    OnnxConstant tensor(String name) {
        ProtoReader attribute = attributes.get(name);
        return attribute == null || attribute.messages(5).isEmpty()
                ? null
                : OnnxConstant.read(attribute.messages(5).get(0));
    }

    /** Refuses another value of a setting; an absent one is as it should be. */
    void require(String name, long value) {
        long found = integer(name, value);
        Unreadable.unless(found == value, operator + " with " + name + " " + value, Long.toString(found));
    }

    /** Refuses another value of any integer of a setting; an absent one is as it should be. */
    void requireAll(String name, long value) {
        for (long found : integers(name)) {
            Unreadable.unless(found == value, operator + " with " + name + " " + value, Long.toString(found));
        }
    }
}
