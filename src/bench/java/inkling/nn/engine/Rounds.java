package inkling.nn.engine;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Reads lines {@code WHAT NET THREADS SECONDS} from standard input and answers each with images per second, so that {@code peers.py}
 * can measure Inkling and its peers in turn, all warmed up: what a line asks for is prepared once and kept.
 */
public final class Rounds {
    /** A step to repeat, and how many images it computes. */
    public record Work(int images, Callable<?> step) {}

    /** A program that is measured. */
    public interface Peer {
        /** Prepares to {@code train} or to {@code answer}. */
        Work prepare(String what, String net, int threads) throws Exception;
    }

    private Rounds() {}

    /** Serves until standard input ends, then exits. */
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
