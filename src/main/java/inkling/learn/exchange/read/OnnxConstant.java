package inkling.learn.exchange.read;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * A tensor of an ONNX model whose values are known: weights as floats, or shapes and axes as integers.
 *
 * @param dimensions none for a single number
 * @param floats empty if it holds integers
 * @param integers empty if it holds floats
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record OnnxConstant(int[] dimensions, float[] floats, long[] integers) {
    private static final int FLOAT = 1;
    private static final int INT32 = 6;
    private static final int INT64 = 7;
    private static final int RAW = 9;
    private static final int EXTERNAL = 1;
    private static final int MOST_DIMENSIONS = 8;

    /** A shape. */
    static OnnxConstant shape(long... integers) {
        return new OnnxConstant(new int[] {integers.length}, new float[0], integers);
    }

    /** A single number. */
    static OnnxConstant number(float number) {
        return new OnnxConstant(new int[0], new float[] {number}, new long[0]);
    }

    /** Reads a TensorProto. */
    static OnnxConstant read(ProtoReader tensor) {
        boolean elsewhere =
                tensor.integer(14, 0) == EXTERNAL || !tensor.messages(13).isEmpty();
        Unreadable.unless(!elsewhere, "weights inside the file", "external data");
        int[] dimensions = dimensions(tensor);
        int type = (int) tensor.integer(2, 0);
        List<ByteBuffer> raw = tensor.numbers(RAW);
        return switch (type) {
            case FLOAT -> ofFloats(dimensions, raw.isEmpty() ? tensor.numbers(4) : raw);
            case INT64 -> ofIntegers(dimensions, raw.isEmpty() ? tensor.integers(7) : integers(raw, Long.BYTES));
            case INT32 -> ofIntegers(dimensions, raw.isEmpty() ? tensor.integers(5) : integers(raw, Integer.BYTES));
            default -> throw new Unreadable("weights as 32-bit floats", "data of ONNX type " + type);
        };
    }

    private static int[] dimensions(ProtoReader tensor) {
        long[] dimensions = tensor.integers(1);
        Unreadable.unless(dimensions.length <= MOST_DIMENSIONS, "at most 8 dimensions", dimensions.length + "");
        int[] sizes = new int[dimensions.length];
        for (int i = 0; i < sizes.length; i++) {
            Unreadable.unless(
                    dimensions[i] >= 0 && dimensions[i] <= tensor.length(),
                    "a tensor as large as its shape",
                    "one with a dimension of " + dimensions[i]);
            sizes[i] = (int) dimensions[i];
        }
        return sizes;
    }

    private static OnnxConstant ofFloats(int[] dimensions, List<ByteBuffer> parts) {
        float[] values =
                new float[parts.stream().mapToInt(ByteBuffer::remaining).sum() / Float.BYTES];
        int to = 0;
        for (ByteBuffer part : parts) {
            while (part.remaining() >= Float.BYTES) {
                values[to++] = part.getFloat();
            }
        }
        requireSize(dimensions, values.length);
        return new OnnxConstant(dimensions, values, new long[0]);
    }

    private static OnnxConstant ofIntegers(int[] dimensions, long[] values) {
        requireSize(dimensions, values.length);
        return new OnnxConstant(dimensions, new float[0], values);
    }

    private static void requireSize(int[] dimensions, int found) {
        long size = Arrays.stream(dimensions).asLongStream().reduce(1, Math::multiplyExact);
        Unreadable.unless(size == found, size + " numbers of a tensor", Integer.toString(found));
    }

    private static long[] integers(List<ByteBuffer> parts, int width) {
        ByteBuffer all = parts.get(parts.size() - 1);
        long[] values = new long[all.remaining() / width];
        for (int i = 0; i < values.length; i++) {
            values[i] = width == Long.BYTES ? all.getLong() : all.getInt();
        }
        return values;
    }

    /** As floats that weigh or scale something. */
    float[] weights(String operator) {
        Unreadable.unless(integers.length == 0, "weights of " + operator + " as 32-bit floats", "integers");
        return floats;
    }

    /** As integers that say a shape or axes. */
    long[] whole(String operator) {
        Unreadable.unless(floats.length == 0, "integers for " + operator, "floats");
        return integers;
    }
}
