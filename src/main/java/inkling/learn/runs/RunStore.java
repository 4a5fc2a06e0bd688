package inkling.learn.runs;

import inkling.data.DataSet;
import inkling.files.UserFolder;
import inkling.learn.Classifier;
import inkling.learn.Extra;
import inkling.learn.Recipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The runs kept between starts: a folder of folders, one a run. */
public final class RunStore {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;

    /**
     * @param folder need not be there yet
     */
    public RunStore(Path folder) {
        this.folder = folder;
    }

    /** The user's own. */
    public static RunStore ofUser() {
        return new RunStore(UserFolder.find().resolve("runs"));
    }

    /** How often the test rows have been looked at. */
    public TestLooks testLooks() {
        return new TestLooks(folder);
    }

    /** Every run, the newest first; a folder that holds none is passed over. */
    public List<Run> runs() throws IOException {
        List<Run> runs = new ArrayList<>();
        for (Path path : folders()) {
            if (Files.exists(path.resolve("run.json"))) {
                runs.add(Run.read(path));
            }
        }
        return runs;
    }

    /** Those that were cut off, the newest first: by a crash, or by the window being closed. */
    public List<Run> cutOff() throws IOException {
        List<Run> found = new ArrayList<>();
        for (Run run : runs()) {
            if (run.isCutOff()) {
                found.add(run);
            }
        }
        return found;
    }

    /**
     * The run of an id, or else the newest of a name.
     *
     * @throws IOException if there is none
     */
    public Run find(String idOrName) throws IOException {
        List<Run> runs = runs();
        return Stream.concat(
                        runs.stream().filter(run -> run.id().equals(idOrName)),
                        runs.stream().filter(run -> run.facts().name().equals(idOrName)))
                .findFirst()
                .orElseThrow(() -> new IOException("expected a run's id or name, found " + idOrName
                        + " (inkling runs lists them: " + folder + ")"));
    }

    /**
     * Opens a folder for a new run.
     *
     * @param extra what it learns from beside the data set; a copy of the user's own digits is kept with it
     * @param before the model in use, to be compared on those digits; null for none
     */
    public RunLog start(String name, Recipe recipe, DataSet data, Extra extra, @Nullable Classifier before)
            throws IOException {
        Instant now = Instant.now();
        Files.createDirectories(folder);
        Path own = folder.resolve(STAMP.format(now) + "-" + recipe.name());
        for (int i = 2; Files.exists(own); i++) {
            own = folder.resolve(STAMP.format(now) + "-" + recipe.name() + "-" + i);
        }
        Files.createDirectories(own.resolve("models"));
        String started = now.truncatedTo(ChronoUnit.SECONDS).toString();
        int heldOut = recipe.rows().heldOut();
        int trainRows = recipe.rows().trainSize() == 0
                ? data.trainRows() - heldOut
                : recipe.rows().trainSize();
        RunFacts facts =
                new RunFacts(unused(name), started, RunFacts.State.RUNNING, trainRows + extra.size(), heldOut, null);
        Run run = new Run(own, facts, recipe, List.of());
        OwnFolder.of(run).write(extra.own(), before);
        run.write();
        return new RunLog(run);
    }

    /** Opens a kept run to write on. */
    public RunLog resume(Run run) throws IOException {
        Files.deleteIfExists(run.testFile());
        return new RunLog(run.write(run.facts().withState(RunFacts.State.RUNNING)));
    }

    /** Marks a run that was cut off as stopped. */
    public Run stopped(Run run) throws IOException {
        return run.write(run.facts().withState(RunFacts.State.STOPPED));
    }

    /** Calls a run by another name. */
    public Run rename(Run run, String name) throws IOException {
        return run.write(run.facts().withName(name));
    }

    /**
     * Removes a run with all that it left.
     *
     * @throws IOException also if it is being trained
     */
    public void delete(Run run) throws IOException {
        RunLock.take(run.folder()).close();
        try (Stream<Path> files = Files.walk(run.folder())) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Two runs of one name could not be told apart in a list. */
    private String unused(String name) throws IOException {
        Set<String> used = runs().stream().map(run -> run.facts().name()).collect(Collectors.toSet());
        String free = name;
        for (int i = 2; used.contains(free); i++) {
            free = name + " (" + i + ")";
        }
        return free;
    }

    private List<Path> folders() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(Files::isDirectory)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }
}
