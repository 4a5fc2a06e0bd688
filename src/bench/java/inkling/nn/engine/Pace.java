package inkling.nn.engine;

import inkling.nn.Adam;

/** Measures Inkling for {@code peers.py}. */
public final class Pace {
    private static final int BATCH = 128;
    private static final int MANY = 10_000;
    private static final int ALONE = 250; // so few that the network computes them on the caller's thread

    private Pace() {}

    public static void main(String[] args) throws Exception {
        Rounds.serve((what, net, threads) -> what.equals("train") ? training(net, threads) : inference(net, threads));
    }

    private static Rounds.Work training(String net, int workers) {
        Trainer trainer = new Trainer(new Network(Nets.named(net), 1), new Adam(), 0, workers, 1);
        Batch batch = Nets.batch(BATCH);
        return new Rounds.Work(BATCH, () -> trainer.step(batch, 1e-3));
    }

    /** On one thread, or on all. */
    private static Rounds.Work inference(String net, int threads) {
        Network network = new Network(Nets.named(net), 1);
        int together = threads == 1 ? ALONE : MANY;
        float[] images = Nets.images(together);
        return new Rounds.Work(together, () -> network.probabilities(images, together));
    }
}
