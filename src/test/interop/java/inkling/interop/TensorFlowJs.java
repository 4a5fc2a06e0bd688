package inkling.interop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * TensorFlow.js in Node, from the npm registry.
 *
 * @param folder where it is installed
 */
record TensorFlowJs(Path folder) {
    private static final String PACKAGE = "@tensorflow/tfjs@4.22.0";
    private static final Path SCRIPT = Path.of("src/test/interop/predict.js");

    /** Whether it is there, or could be installed within two minutes. */
    boolean isThere() throws InterruptedException {
        return Files.exists(folder.resolve("node_modules/@tensorflow/tfjs")) || isInstalled();
    }

    private boolean isInstalled() throws InterruptedException {
        String quiet = "--loglevel=error --no-audit --no-fund --ignore-scripts --fetch-retries=1 --fetch-timeout=30000";
        try {
            Files.createDirectories(folder);
            String command = "npm install " + quiet + " --prefix " + folder.toAbsolutePath() + " " + PACKAGE;
            Process npm = new ProcessBuilder(command.split(" "))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("npm.log").toFile())
                    .start();
            boolean ended = npm.waitFor(2, TimeUnit.MINUTES);
            npm.destroy();
            return ended && npm.exitValue() == 0;
        } catch (IOException e) {
            return false; // no npm
        }
    }

    /** Its probabilities for pictures of 784 bytes each, picture by picture. */
    float[] probabilities(Path model, Path pictures) throws IOException, InterruptedException {
        Path to = folder.resolve("probabilities");
        ProcessBuilder node =
                new ProcessBuilder("node", SCRIPT.toString(), model.toString(), pictures.toString(), to.toString());
        node.environment()
                .put(
                        "NODE_PATH",
                        folder.resolve("node_modules").toAbsolutePath().toString());
        Path said = folder.resolve("node.log");
        int code = node.redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException("expected node to end with 0, found " + code + ": " + Files.readString(said));
        }
        byte[] bytes = Files.readAllBytes(to);
        float[] values = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }
}
