package inkling.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs the cases of targets, one after another, and saves each input that finds a fault. */
final class Campaign {
    /** No case may take longer. */
    private static final long MOST_NANOS = 1_000_000_000;
    /** Memory that no case needs to account for: buffers of files and decoders. */
    private static final long FLOOR = 8L << 20;

    private static final int HANGING_SECONDS = 30;
    private static final int MOST_FAULTS = 20;

    private final Path faulty;
    private final long seed;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "fuzz");
        thread.setDaemon(true); // one that hangs must not keep the build
        return thread;
    });

    /**
     * @param faulty folder for inputs that find a fault
     */
    Campaign(Path faulty, long seed) {
        this.faulty = faulty;
        this.seed = seed;
    }

    /** Runs the cases from one index to another, exclusive, after the valid inputs, which say what honest content costs. */
    Tally run(Target target, int from, int to) throws Exception {
        Tally tally = new Tally(target.name());
        long honest = 0;
        int longestSeed = 1;
        for (int i = 0; i < target.seeds().size(); i++) {
            Case valid = new Case(target, seed, i);
            byte[] bytes = valid.bytes();
            Measurement measured = measure(valid, bytes);
            measured = measure(valid, bytes); // the first one loads classes
            honest = Math.max(honest, measured.bytes());
            longestSeed = Math.max(longestSeed, bytes.length);
            if (measured.failure() != null || !measured.refusals().isEmpty()) {
                tally.add(
                        measured,
                        List.of(valid + ": a valid input is not read: " + measured.refusals() + measured.failure()));
            }
        }
        for (int i = Math.max(from, target.seeds().size());
                i < to && tally.faults().size() < MOST_FAULTS;
                i++) {
            Case mutated = new Case(target, seed, i);
            byte[] bytes = mutated.bytes();
            long most = 2 * honest * Math.max(1, bytes.length / longestSeed) + FLOOR + target.allowance(bytes.length);
            Measurement measured = measure(mutated, bytes);
            if (measured.nanos() > MOST_NANOS || measured.bytes() > most) {
                measured = measure(mutated, bytes); // classes that are loaded late count once only
            }
            List<String> faults = faults(measured, most);
            tally.add(
                    measured,
                    faults.stream().map(fault -> mutated + ": " + fault).toList());
            if (!faults.isEmpty()) {
                Files.createDirectories(faulty);
                Files.write(faulty.resolve(target.name().replaceAll("[^\\w.-]+", "-") + "-" + seed + "-" + i), bytes);
            }
        }
        return tally;
    }

    private Measurement measure(Case each, byte[] bytes) throws IOException, InterruptedException, ExecutionException {
        Files.write(each.target().file(), bytes);
        try {
            return reader.submit(() -> Measurement.measured(
                            each.target().reading(), each.target().file()))
                    .get(HANGING_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            Files.createDirectories(faulty);
            Files.write(faulty.resolve("hanging"), bytes);
            throw new AssertionError(each + ": still reading after " + HANGING_SECONDS + " s", e);
        }
    }

    private static List<String> faults(Measurement measured, long most) {
        List<String> faults = new ArrayList<>();
        if (measured.failure() != null) {
            StackTraceElement[] trace = measured.failure().getStackTrace();
            faults.add(measured.failure() + " at " + List.of(trace).subList(0, Math.min(4, trace.length)));
        }
        measured.refusals().stream()
                .map(Sentences::complaint)
                .filter(complaint -> !complaint.isEmpty())
                .forEach(faults::add);
        if (measured.nanos() > MOST_NANOS) {
            faults.add(String.format(Locale.ROOT, "took %.1f s", measured.nanos() / 1e9));
        }
        if (measured.bytes() > most) {
            faults.add(String.format(
                    Locale.ROOT, "allocated %.1f MB, more than %.1f", measured.bytes() / 1e6, most / 1e6));
        }
        return faults;
    }
}
