package inkling.nn.engine;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Answers each line {@code WHAT NET THREADS SECONDS} on standard input with images a second, so that {@code peers.py} can run us
 * and others in turn, all warm: what is asked for once is kept.
 */
public final class Rounds {
    /** One step of a peer, again and again, and how many images it does. */
    public record Work(int images, Callable<?> step) {}

    /** What is measured. */
    public interface Peer {
        /** Prepares to {@code train} or to {@code answer}. */
        Work prepare(String what, String net, int threads) throws Exception;
    }

    private Rounds() {}

    /** Goes on until standard input ends, and then ends the program. */
    public static void serve(Peer peer) throws Exception {
        Map<String, Work> prepared = new HashMap<>();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ");
            String key = words[0] + words[1] + words[2];
            if (!prepared.containsKey(key)) {
                prepared.put(key, peer.prepare(words[0], words[1], Integer.parseInt(words[2])));
            }
            System.out.println(pace(prepared.get(key), Double.parseDouble(words[3])));
        }
        System.exit(0);
    }

    private static double pace(Work work, double seconds) throws Exception {
        long begin = System.nanoTime();
        long done = 0;
        while (System.nanoTime() - begin < seconds * 1e9) {
            work.step().call();
            done += work.images();
        }
        return done * 1e9 / (System.nanoTime() - begin);
    }
}
