package inkling.peers;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import inkling.nn.engine.Rounds;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.SplittableRandom;

/** ONNX Runtime's side of {@code peers.py}: answers 10,000 images by the networks that {@code peers.py} exported. */
public final class OnnxPace {
    private static final int MANY = 10_000;
    private static final int PIXELS = 28 * 28;

    private OnnxPace() {}

    /**
     * @param args the folder of the {@code .onnx} files, and how many images go in at once
     */
    public static void main(String[] args) throws Exception {
        int together = Integer.parseInt(args[1]);
        Rounds.serve((what, net, threads) -> answering(args[0] + "/" + net + ".onnx", together, threads));
    }

    private static Rounds.Work answering(String file, int together, int threads) throws Exception {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(threads);
        options.setInterOpNumThreads(1);
        OrtSession session = environment.createSession(file, options);
        OnnxTensor images = OnnxTensor.createTensor(environment, random(together), new long[] {together, 1, 28, 28});
        Map<String, OnnxTensor> given = Map.of("images", images);
        return new Rounds.Work(MANY, () -> {
            float[][] last = {};
            for (int done = 0; done < MANY; done += together) {
                try (OrtSession.Result result = session.run(given)) {
                    last = (float[][]) result.get(0).getValue();
                }
            }
            return last;
        });
    }

    private static FloatBuffer random(int n) {
        FloatBuffer images = ByteBuffer.allocateDirect(4 * n * PIXELS)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < images.capacity(); i++) {
            images.put(i, (float) random.nextDouble());
        }
        return images;
    }
}
