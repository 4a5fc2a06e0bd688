package inkling.nn.engine;

import inkling.nn.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where each parameter of an architecture lies in one flat array, layer by layer. */
final class ParameterLayout {
    /**
     * One parameter's place.
     *
     * @param name such as {@code conv1.kernel}
     * @param from where it begins in the flat array
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Slot(String name, int[] shape, int from, int length, boolean trainable) {
        /** Whether it is a kernel, not a bias or a scale. */
        boolean matrix() {
            return shape.length > 1;
        }
    }

    private final List<Slot> slots = new ArrayList<>();
    private final int size;

    /**
     * @param parameters of a network, in its order
     */
    ParameterLayout(List<Parameter> parameters) {
        int from = 0;
        for (Parameter p : parameters) {
            slots.add(new Slot(p.name(), p.shape(), from, p.values().length, p.trainable()));
            from += p.values().length;
        }
        size = from;
    }

    List<Slot> slots() {
        return slots;
    }

    /** How many numbers all parameters have together. */
    int size() {
        return size;
    }

    /** The flat array cut into parameters, copied, their names after the prefix. */
    List<Parameter> cut(float[] flat, String prefix) {
        List<Parameter> parameters = new ArrayList<>();
        for (Slot slot : slots) {
            float[] values = new float[slot.length];
            System.arraycopy(flat, slot.from, values, 0, slot.length);
            parameters.add(new Parameter(prefix + slot.name, slot.shape.clone(), values, slot.trainable));
        }
        return parameters;
    }

    /** Writes the parameters, which must be the very ones this layout was made for, into the flat array. */
    void join(List<Parameter> parameters, String prefix, float[] flat) {
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
