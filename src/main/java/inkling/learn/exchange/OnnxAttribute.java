package inkling.learn.exchange;

/**
 * A named setting of an ONNX operator.
 *
 * @param message the AttributeProto
 */
record OnnxAttribute(ProtoMessage message) {
    private static final int TYPE = 20;
    private static final int FLOAT = 1;
    private static final int INT = 2;
    private static final int INTS = 7;

    static OnnxAttribute of(String name, float value) {
        return new OnnxAttribute(new ProtoMessage().add(1, name).add(2, value).add(TYPE, FLOAT));
    }

    static OnnxAttribute of(String name, int value) {
        return new OnnxAttribute(new ProtoMessage().add(1, name).add(3, value).add(TYPE, INT));
    }

    static OnnxAttribute of(String name, int... values) {
        ProtoMessage message = new ProtoMessage().add(1, name);
        for (int value : values) {
            message.add(8, value);
        }
        return new OnnxAttribute(message.add(TYPE, INTS));
    }
}
