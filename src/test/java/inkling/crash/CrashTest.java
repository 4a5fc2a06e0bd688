package inkling.crash;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.format.DataReader;
import inkling.learn.ExtraExamples;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.MyDigitsFolder;
import inkling.learn.runs.RowChangesFile;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunFacts;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.Snapshot;
import inkling.learn.runs.StoredRuns;
import inkling.learn.runs.TinyRun;
import inkling.sketch.ClassName;
import inkling.sketch.StrokeFile;
import inkling.sketch.mydigits.ImportExport;
import inkling.sketch.mydigits.MyDigit;
import inkling.sketch.mydigits.MyDigits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that are killed at random moments while they keep drawings, train, export and store runs: what they said they had
 * done is there afterward, and the rest is as it was. {@code -Dkills=} sets how often each is killed.
 */
@Tag("slow")
class CrashTest {
    private static final int KILLS = Integer.getInteger("kills", 1);
    private static final int MOST_MILLIS = 400;
    private static final int DRAWINGS = 30;

    private final SplittableRandom random = new SplittableRandom(Long.getLong("seed", 1));

    @TempDir
    private Path folder;

    @Test
    void everyDrawingThatWasKeptIsThere() throws Exception {
        Path drawings = folder.resolve("my-digits");
        List<Long> kept = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            killed("kept", Keeping.class, drawings, Integer.MAX_VALUE)
                    .forEach(line -> kept.add(Long.valueOf(line.substring("kept ".length()))));
            MyDigits read = MyDigits.open(drawings);
            assertThat(read.problems()).isEmpty();
            assertThat(read.digits())
                    .extracting(MyDigit::id)
                    .doesNotHaveDuplicates()
                    .containsAll(kept);
        }
        Temporaries.requireNone(drawings);
        report("keeping", kept.size() + " drawings");
    }

    @Test
    void everyRunThatWasStoredIsThere() throws Exception {
        RunStore store = new RunStore(folder.resolve("runs"));
        Map<String, String> said = new HashMap<>();
        for (int i = 0; i < KILLS; i++) {
            killed("started", Storing.class, folder.resolve("runs"))
                    .forEach(line ->
                            said.put(line.substring(line.indexOf(' ') + 1), line.substring(0, line.indexOf(' '))));
            StoredRuns stored = store.read();
            assertThat(stored.damaged()).isEmpty();
            assertThat(stored.runs()).extracting(Run::id).containsAll(said.keySet());
            for (Run run : stored.runs()) {
                String last = said.getOrDefault(run.id(), "started");
                RunFacts facts = run.facts();
                assertThat(facts.name()).matches(last.equals("started") ? ".*" : "renamed .*");
                assertThat(facts.state() == RunFacts.State.STOPPED || !last.equals("stopped"))
                        .isTrue();
                assertThat(run.isInterrupted()).isEqualTo(facts.state() == RunFacts.State.RUNNING);
                assertThat(MyDigitsFolder.of(run).read().training().rows()).isEqualTo(6);
                assertThat(RowChangesFile.of(run).read().leftOut().size()).isEqualTo(2);
            }
        }
        requireSwept(store);
        report("storing", said.size() + " runs");
    }

    @Test
    void everyExportIsTheOldOneOrComplete() throws Exception {
        MyDigits drawings = MyDigits.open(folder.resolve("my-digits"));
        for (int i = 0; i < DRAWINGS; i++) {
            drawings.keep(Keeping.drawing(i), ClassName.ofDigit(i % 10), Instant.now());
        }
        Path to = Files.createDirectory(folder.resolve("exports"));
        int exports = 0;
        for (int i = 0; i < KILLS; i++) {
            List<String> said = killed("strokes", Exporting.class, folder.resolve("my-digits"), to, i);
            exports += said.size();
            int found = StrokeFile.read(to.resolve("drawings.jsonl")).size();
            int last = said.stream()
                    .filter(line -> line.startsWith("strokes "))
                    .mapToInt(line -> Integer.parseInt(line.substring("strokes ".length())))
                    .reduce(0, (before, after) -> after);
            assertThat(found).isIn(last, last % DRAWINGS + 1);
            said.stream()
                    .filter(line -> !line.startsWith("strokes"))
                    .forEach(name -> assertThat(to.resolve(name)).exists());
            for (Path export : folders(to)) {
                assertThat(DataReader.read(export, some -> {}).rows()).isPositive();
                Temporaries.requireNone(export);
            }
        }
        Temporaries.makeOld(to);
        ImportExport.writeStrokes(drawings.digits(), to.resolve("drawings.jsonl"));
        Temporaries.requireNone(to);
        report("exporting", exports + " exports");
    }

    @Test
    void everyEpochThatWasRecordedIsThereAndTheRunGoesOn() throws Exception {
        RunStore store = new RunStore(folder.resolve("runs"));
        int epochs = 0;
        for (int i = 0; i < KILLS; i++) {
            Map<String, Integer> said = new HashMap<>();
            for (String line : killed(
                    random.nextInt(4) == 0 ? "training" : "epoch", TrainingChild.class, folder.resolve("runs"))) {
                String[] words = line.split(" ", -1);
                if (words[0].equals("epoch")) {
                    said.put(words[2], Integer.valueOf(words[1]));
                    epochs++;
                }
            }
            StoredRuns stored = store.read();
            assertThat(stored.damaged()).isEmpty();
            assertThat(stored.runs()).extracting(Run::id).containsAll(said.keySet());
            for (Run run : stored.runs()) {
                int last = run.last().map(EpochFigures::epoch).orElse(0);
                assertThat(last).isGreaterThanOrEqualTo(said.getOrDefault(run.id(), 0));
                assertThat(run.isInterrupted()).isEqualTo(run.facts().state() == RunFacts.State.RUNNING);
                if (last > 0) {
                    assertThat(Snapshot.read(run, last, TinyRun.DATA, null).classified())
                            .hasSize(100);
                    assertThat(run.dynamics(last, TinyRun.DATA).orElseThrow().epochs())
                            .isEqualTo(last);
                }
            }
        }
        requireSwept(store);
        report("training", epochs + " epochs");
    }

    private List<String> killed(String after, Class<?> main, Object... arguments) throws Exception {
        try (Child child = Child.start(main, folder.resolve("user"), arguments)) {
            return child.killedAfter(after, random.nextInt(MOST_MILLIS));
        }
    }

    /** The next run deletes what those that died have left. */
    private void requireSwept(RunStore store) throws IOException {
        Path runs = folder.resolve("runs");
        Temporaries.makeOld(runs);
        int before = store.runs().size();
        store.start("next", TinyRun.recipe(), TinyRun.DATA, ExtraExamples.NONE, null, null);
        Temporaries.requireNone(runs);
        assertThat(store.runs()).hasSize(before + 1);
        assertThat(folders(runs)).hasSize(before + 1);
    }

    private static List<Path> folders(Path in) throws IOException {
        try (Stream<Path> all = Files.list(in)) {
            return all.filter(path -> Files.isDirectory(path) && !Temporaries.is(path))
                    .toList();
        }
    }

    private static void report(String what, String result) {
        System.out.println(KILLS + " kills while " + what + ": " + result);
    }
}
