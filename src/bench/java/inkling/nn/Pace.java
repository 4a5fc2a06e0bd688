package inkling.nn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Answers each line {@code train NET WORKERS SECONDS} or {@code answer NET SECONDS} on standard input with images a second, so
 * that {@code peers.py} can run us and others in turn, both warm.
 */
public final class Pace {
    private static final int BATCH = 128;
    private static final int MANY = 10_000;

    private final Map<String, Trainer> trainers = new HashMap<>();

    private Pace() {}

    public static void main(String[] args) throws IOException {
        Pace pace = new Pace();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ");
            System.out.println(
                    words[0].equals("train")
                            ? pace.train(words[1], Integer.parseInt(words[2]), Double.parseDouble(words[3]))
                            : pace.answer(words[1], Double.parseDouble(words[2])));
        }
        System.exit(0);
    }

    private double train(String net, int workers, double seconds) {
        Trainer trainer = trainers.computeIfAbsent(
                net + workers, key -> new Trainer(new Network(Nets.named(net), 1), new Adam(), 0, workers, 1));
        Batch batch = Nets.batch(BATCH);
        return pace(seconds, BATCH, () -> trainer.step(batch, 1e-3));
    }

    private double answer(String net, double seconds) {
        Network network = new Network(Nets.named(net), 1);
        float[] images = Nets.images(MANY);
        return pace(seconds, MANY, () -> network.probabilities(images, MANY));
    }

    private static double pace(double seconds, int images, Runnable work) {
        long begin = System.nanoTime();
        long done = 0;
        while (System.nanoTime() - begin < seconds * 1e9) {
            work.run();
            done += images;
        }
        return done * 1e9 / (System.nanoTime() - begin);
    }
}
