package inkling.interop;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Map;

/** ONNX Runtime. */
final class OnnxRuntime {
    private static final int PIXELS = 28 * 28;
    private static final int TOGETHER = 500;

    private OnnxRuntime() {}

    /** Its probabilities for images of 784 numbers each, image by image. */
    static float[] probabilities(Path file, float[] images, int classes) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        int n = images.length / PIXELS;
        FloatBuffer all = FloatBuffer.allocate(n * classes);
        try (OrtSession session = environment.createSession(file.toString())) {
            for (int from = 0; from < n; from += TOGETHER) {
                int count = Math.min(TOGETHER, n - from);
                FloatBuffer some = FloatBuffer.wrap(images, from * PIXELS, count * PIXELS);
                try (OnnxTensor image = OnnxTensor.createTensor(environment, some, new long[] {count, 28, 28, 1});
                        OrtSession.Result result = session.run(Map.of("image", image))) {
                    for (float[] row : (float[][]) result.get(0).getValue()) {
                        all.put(row);
                    }
                }
            }
        }
        return all.array();
    }
}
