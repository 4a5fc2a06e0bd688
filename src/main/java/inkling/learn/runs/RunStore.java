package inkling.learn.runs;

import inkling.data.DataSet;
import inkling.files.Temporary;
import inkling.files.UserFolder;
import inkling.learn.Classifier;
import inkling.learn.ExtraExamples;
import inkling.learn.Recipe;
import inkling.learn.StoredClasses;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stored runs: a folder with one folder per run. */
public final class RunStore {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final TestSetUses testSetUses;

    /**
     * @param folder need not exist yet
     */
    public RunStore(Path folder) {
        this.folder = folder;
        testSetUses = new TestSetUses(folder.resolve("test-looks.txt"));
    }

    /** The runs in the user's folder. */
    public static RunStore ofUser() {
        return new RunStore(UserFolder.find().resolve("runs"));
    }

    /** Which models have been looked at on the test rows. */
    public TestSetUses testSetUses() {
        return testSetUses;
    }

    /** All runs that can be read, the newest first; a folder without a run is skipped. */
    public List<Run> runs() throws IOException {
        return read().runs();
    }

    /** All runs, and the folders of those that cannot be read: one damaged run leaves the others usable. */
    public StoredRuns read() throws IOException {
        List<Run> runs = new ArrayList<>();
        List<StoredRuns.Damaged> damaged = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(
                    folder, path -> Files.exists(path.resolve("run.json")) && !Temporary.is(path))) {
                for (Path each : folders) {
                    try {
                        runs.add(Run.read(each));
                    } catch (IOException | IllegalArgumentException e) {
                        damaged.add(new StoredRuns.Damaged(each, String.valueOf(e.getMessage())));
                    }
                }
            }
        }
        runs.sort(Comparator.comparing(Run::folder).reversed());
        return new StoredRuns(runs, damaged);
    }

    /** The runs that were interrupted by a crash or by closing the window, the newest first. */
    public List<Run> interrupted() throws IOException {
        List<Run> found = new ArrayList<>();
        for (Run run : runs()) {
            if (run.isInterrupted()) {
                found.add(run);
            }
        }
        return found;
    }

    /**
     * The run with an id, or else the newest with a name.
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
     * Creates the folder of a new run.
     *
     * @param extra further training examples; My digits among them are copied into the folder, and so are the rows left out
     * @param before the model in use, to be compared on My digits; null for none
     * @param out the model file that {@code inkling train} writes in the end; null for a run of the window
     */
    public Run start(
            String name,
            Recipe recipe,
            DataSet data,
            ExtraExamples extra,
            @Nullable Classifier before,
            @Nullable Path out)
            throws IOException {
        Instant now = Instant.now();
        UserFolder.create(folder);
        List<Run> others = runs();
        sweep(others);
        String id = STAMP.format(now) + "-" + recipe.name().replaceAll("[^\\p{L}\\p{N}._ -]", "_");
        Path own = Temporary.besides(folder.resolve(id));
        RunFacts facts = new RunFacts(
                unused(name, others),
                now.truncatedTo(ChronoUnit.SECONDS).toString(),
                RunFacts.State.RUNNING,
                recipe.split().trainRows(data, extra.changes()) + extra.size(),
                recipe.split().validationRows(),
                null,
                out == null ? null : text(out),
                StoredClasses.names(data.classes()),
                data.name(),
                null);
        try {
            Files.createDirectories(own.resolve("models"));
            Run run = new Run(own, facts, recipe, List.of());
            boolean comparable =
                    before != null && before.classes() == data.classes().count();
            MyDigitsFolder.of(run).write(extra.myDigits(), comparable ? before : null);
            RowChangesFile.of(run).write(extra.changes());
            run.write();
            return new Run(moved(own, id), facts, recipe, List.of());
        } finally {
            Temporary.deleteTree(own);
        }
    }

    /**
     * The newest run that writes its model to a file.
     *
     * @param recipe of the run
     * @param epochs the least number of epochs it has completed
     */
    public Optional<Run> find(Path out, Recipe recipe, int epochs) throws IOException {
        return runs().stream()
                .filter(run ->
                        text(out).equals(run.facts().out()) && run.recipe().equals(recipe))
                .filter(run -> run.epochs().size() >= epochs)
                .findFirst();
    }

    private static String text(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    /** Prepares a stored run to be continued. */
    public Run resume(Run run) throws IOException {
        Files.deleteIfExists(run.testFile());
        return run.write(run.facts().withState(RunFacts.State.RUNNING));
    }

    /** Marks an interrupted run as stopped. */
    public Run markStopped(Run run) throws IOException {
        return run.write(run.facts().withState(RunFacts.State.STOPPED));
    }

    /** Renames a run. */
    public Run rename(Run run, String name) throws IOException {
        return run.write(run.facts().withName(name));
    }

    /**
     * Deletes a run and all its files.
     *
     * @throws IOException also if it is being trained
     */
    public void delete(Run run) throws IOException {
        RunLock.take(run.folder()).close();
        new RunStore(run.folder()).deleteAll();
    }

    /** This store, or where its folder cannot be written one that lasts until the program ends. */
    public RunStore orTemporary() throws IOException {
        try {
            UserFolder.create(folder);
            Files.delete(Files.createFile(Temporary.besides(folder.resolve("try"))));
            return this;
        } catch (FileSystemException e) {
            return new RunStore(Temporary.folderUntilExit());
        }
    }

    /** Whether a run is stored here. */
    public boolean holds(Run run) {
        return run.folder().startsWith(folder);
    }

    /** The folder of all runs. */
    public Path folder() {
        return folder;
    }

    /** A store inside this one for a run that is not to be listed. Whoever uses it deletes it in the end. */
    public RunStore unlisted() {
        return new RunStore(Temporary.besides(folder.resolve("unlisted")));
    }

    /** Deletes the folder of the store, if it exists. */
    public void deleteAll() throws IOException {
        Temporary.deleteTree(folder);
    }

    /** Deletes what programs that died have left here and in runs that do not go on. */
    private void sweep(List<Run> runs) {
        Temporary.sweep(folder);
        for (Run run : runs) {
            Temporary.sweep(run.folder());
            Temporary.sweep(run.folder().resolve("models"));
        }
    }

    /** Gives a complete folder its name, or one that no other run takes at the same moment. */
    private Path moved(Path from, String id) throws IOException {
        Path own = folder.resolve(id);
        for (int i = 2; ; i++) {
            try {
                return Files.move(from, own);
            } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
                own = folder.resolve(id + "-" + i);
            }
        }
    }

    /** Two runs with the same name could not be told apart in a list. */
    private static String unused(String name, List<Run> others) {
        Set<String> used = others.stream().map(run -> run.facts().name()).collect(Collectors.toSet());
        String free = name;
        for (int i = 2; used.contains(free); i++) {
            free = name + " (" + i + ")";
        }
        return free;
    }
}
