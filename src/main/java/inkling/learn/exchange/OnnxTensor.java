package inkling.learn.exchange;

import inkling.learn.file.Npy;
import inkling.nn.Parameter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A parameter as ONNX stores it.
 *
 * @param message the TensorProto: float32, little-endian
 */
record OnnxTensor(String name, ProtoMessage message) {
    private static final int FLOAT = 1;
    private static final int INT64 = 7;

    /** A parameter in its own shape. */
    static OnnxTensor of(Parameter parameter) {
        return of(parameter.name(), parameter.values(), parameter.shape());
    }

    /** The kernel of a convolution: from {@code [rows, columns, channels, filters]} to {@code [filters, channels, rows, columns]}. */
    static OnnxTensor kernel(Parameter parameter) {
        int[] shape = parameter.shape();
        int pixels = shape[0] * shape[1];
        int channels = shape[2];
        int filters = shape[3];
        float[] values = new float[parameter.values().length];
        int from = 0;
        for (int pixel = 0; pixel < pixels; pixel++) {
            for (int c = 0; c < channels; c++) {
                for (int f = 0; f < filters; f++) {
                    values[(f * channels + c) * pixels + pixel] = parameter.values()[from++];
                }
            }
        }
        return of(parameter.name(), values, filters, channels, shape[0], shape[1]);
    }

    /** A single number. */
    static OnnxTensor number(String name, float value) {
        return of(name, new float[] {value});
    }

    /** Whole numbers in a list. */
    static OnnxTensor integers(String name, long... values) {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(values);
        return new OnnxTensor(
                name,
                new ProtoMessage()
                        .add(1, values.length)
                        .add(2, INT64)
                        .add(8, name)
                        .add(9, bytes.array()));
    }

    private static OnnxTensor of(String name, float[] values, int... shape) {
        ProtoMessage message = new ProtoMessage();
        for (int dimension : shape) {
            message.add(1, dimension);
        }
        return new OnnxTensor(name, message.add(2, FLOAT).add(8, name).add(9, Npy.littleEndian(values)));
    }
}
