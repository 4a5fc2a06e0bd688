package inkling.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged files of every kind for the readers of the program: each is read or refused in one sentence, within a second and in
 * the memory that an honest file of its size needs. {@code -Dcases=} sets how many there are, {@code -Dseed=} which ones;
 * {@code -Dtarget=} and {@code -Dcase=} repeat one. Inputs that find a fault are saved in {@code target/fuzz}.
 */
@Tag("slow")
class FuzzTest {
    private static final int CASES = Integer.getInteger("cases", 3_000);
    private static final int ONLY = Integer.getInteger("case", -1);

    @TempDir
    private Path folder;

    @Test
    void damagedFilesAreReadOrRefusedInOneSentence() throws Exception {
        String wanted = System.getProperty("target", "");
        List<Target> targets = new ArrayList<>();
        targets.addAll(DataTargets.in(folder));
        targets.addAll(ClassesTargets.in(folder));
        targets.addAll(CodecTargets.in(folder));
        targets.addAll(DrawingTargets.in(folder));
        targets.addAll(PictureTargets.in(folder));
        targets.addAll(LearnTargets.in(folder));
        targets.addAll(ExchangeTargets.in(folder));
        targets.addAll(RunTargets.in(folder));
        targets.addAll(WindowTargets.in(folder));
        targets.removeIf(target -> !wanted.isEmpty() && !target.name().equals(wanted));

        Path results = Files.createDirectories(Path.of("target/fuzz"));
        Campaign campaign = new Campaign(results, Long.getLong("seed", 1));
        int shares = targets.stream().mapToInt(FuzzTest::share).sum();
        List<String> table = new ArrayList<>(
                List.of("| reader | cases | refused | longest | most memory | faults |", "|---|---|---|---|---|---|"));
        List<String> faults = new ArrayList<>();
        for (Target target : targets) {
            int cases = (CASES / shares + 1) * share(target) + target.seeds().size();
            Tally tally = ONLY < 0 ? campaign.run(target, 0, cases) : campaign.run(target, ONLY, ONLY + 1);
            table.add(tally.toString());
            faults.addAll(tally.faults());
            Files.write(results.resolve("results.md"), table);
            Files.write(results.resolve("faults.txt"), faults);
        }
        assertThat(faults).isEmpty();
    }

    /** Each case of a stored run reads the whole run, its model as well. */
    private static int share(Target target) {
        return target.name().startsWith("run: ") ? 1 : 3;
    }
}
