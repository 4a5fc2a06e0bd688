package inkling.nn.engine;

import inkling.nn.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where the parameters of a network lie in one flat array, which holds them layer by layer. */
final class ParameterLayout {
    /**
     * Where one parameter lies.
     *
     * @param name such as {@code conv1.kernel}
     * @param from its first index in the flat array
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Slot(String name, int[] shape, int from, int length, boolean trainable, boolean kernel) {}

    private final List<Slot> slots = new ArrayList<>();
    private final int size;

    /**
     * @param parameters of the network, in its order
     */
    ParameterLayout(List<Parameter> parameters) {
        int from = 0;
        for (Parameter p : parameters) {
            slots.add(new Slot(p.name(), p.shape(), from, p.values().length, p.trainable(), p.isKernel()));
            from += p.values().length;
        }
        size = from;
    }

    List<Slot> slots() {
        return slots;
    }

    /** The length of the flat array. */
    int size() {
        return size;
    }

    /** Copies the flat array into parameters, their names after the prefix. */
    List<Parameter> unpack(float[] flat, String prefix) {
        List<Parameter> parameters = new ArrayList<>();
        for (Slot slot : slots) {
            float[] values = Arrays.copyOfRange(flat, slot.from, slot.from + slot.length);
            parameters.add(new Parameter(prefix + slot.name, slot.shape.clone(), values, slot.trainable));
        }
        return parameters;
    }

    /** Copies parameters into the flat array; IllegalArgumentException if their names or shapes are not those of this layout. */
    void pack(List<Parameter> parameters, String prefix, float[] flat) {
        if (parameters.size() != slots.size()) {
            throw new IllegalArgumentException(
                    "expected " + slots.size() + " parameters of the network, found " + parameters.size());
        }
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            Parameter p = parameters.get(i);
            if (!p.name().equals(prefix + slot.name) || !Arrays.equals(p.shape(), slot.shape)) {
                throw new IllegalArgumentException("expected parameter " + prefix + slot.name + " "
                        + Arrays.toString(slot.shape) + ", found " + p.name() + " "
                        + Arrays.toString(p.shape()));
            }
            System.arraycopy(p.values(), 0, flat, slot.from, slot.length);
        }
    }
}
