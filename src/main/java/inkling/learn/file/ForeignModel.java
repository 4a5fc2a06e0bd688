package inkling.learn.file;

import java.nio.charset.StandardCharsets;

/** What a file that is no model of Inkling's probably is, told from its first bytes, for a message that says so. */
final class ForeignModel {
    static final String ARCHIVE = "another archive";

    private static final int HEAD = 4096;

    private ForeignModel() {}

    /** In a few words with an article. */
    static String name(byte[] file) {
        String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK")) {
            boolean pytorch = head.contains("data.pkl");
            boolean keras = head.contains("metadata.json") || head.contains("config.json");
            return pytorch ? "a PyTorch model" : keras ? "a Keras model" : ARCHIVE;
        }
        if (head.stripLeading().startsWith("{")) {
            return head.contains("modelTopology") ? "a TensorFlow.js model" : "a JSON text";
        }
        if (head.startsWith("\u0089HDF")) {
            return "a Keras model (HDF5)";
        }
        if (head.startsWith("\u0080\u0002") || head.startsWith("\u0080\u0004")) {
            return "a Python pickle, such as an old PyTorch model";
        }
        if (head.startsWith("\u0093NUMPY")) {
            return "a NumPy array";
        }
        return head.contains("onnx") || head.contains("ONNX") || head.contains("pytorch")
                ? "an ONNX model"
                : "no archive";
    }
}
