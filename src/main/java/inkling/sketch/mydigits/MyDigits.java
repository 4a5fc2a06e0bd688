package inkling.sketch.mydigits;

import static java.util.Objects.requireNonNull;

import inkling.data.Picture;
import inkling.files.BadFileException;
import inkling.files.Journal;
import inkling.files.UserFolder;
import inkling.sketch.Sketch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The drawings that the user keeps, of digits and of any other class. Each step (keep, relabel, delete, undo) is a line of a journal and on disk before the
 * method returns, so a crash loses at most the step in progress, and every step can be undone, even in a later session.
 * Thread-safe.
 */
public final class MyDigits {
    private static final String FILE = "my-digits.jsonl";

    private final Path file;
    private final Journal journal;
    private final Deque<Step> steps = new ArrayDeque<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<Long, MyDigit> digits = new LinkedHashMap<>();
    private long lastId;
    private int lines;

    /**
     * A step that is not undone.
     *
     * @param line the number of its line in the journal, counted from 1
     */
    private record Step(int line, Change change) {}

    /** The folder of the user's digits. */
    public static Path userFolder() {
        return UserFolder.find().resolve("my-digits");
    }

    /** Whether a file that exists is a store of the user's, to which nothing else may be written. */
    static boolean isStore(Path file) throws IOException {
        Path real = file.toRealPath();
        return real.getFileName().equals(Path.of(FILE))
                && real.startsWith(UserFolder.find().toRealPath());
    }

    private MyDigits(Path file) {
        this.file = file;
        journal = Journal.ofObjects(file);
    }

    /**
     * Opens the store in a folder, which need not exist yet.
     *
     * @throws IOException if the journal cannot be read at all; for lines that cannot be read, see {@link #problems()}
     */
    public static MyDigits open(Path folder) throws IOException {
        MyDigits store = new MyDigits(folder.resolve(FILE));
        store.journal.lines().forEach(store::read);
        store.replay();
        return store;
    }

    private void read(String line) {
        lines++;
        try {
            remember(ChangeJson.parse(line, file, lines));
        } catch (BadFileException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
    }

    /** What other windows and programs have added. */
    private void catchUp(List<String> others, boolean fromStart) {
        if (fromStart) {
            steps.clear();
            problems.clear();
            lines = 0;
        }
        others.forEach(this::read);
        if (fromStart || !others.isEmpty()) {
            replay();
        }
    }

    /** The current digits, oldest first. */
    public synchronized List<MyDigit> digits() {
        return List.copyOf(digits.values());
    }

    /** One sentence for each line of the journal that could not be read; such lines stay in the file. */
    public synchronized List<String> problems() {
        return List.copyOf(problems);
    }

    /** Keeps a drawing with the name of the class that it shows. */
    public synchronized MyDigit keep(Sketch sketch, String name, Instant when) throws IOException {
        return keep(id -> MyDigit.drawn(id, name, when, sketch));
    }

    /** Keeps what only the picture is known of. */
    public synchronized MyDigit keep(Picture picture, String name, Instant when) throws IOException {
        return keep(id -> MyDigit.pictured(id, name, when, picture));
    }

    private MyDigit keep(LongFunction<MyDigit> numbered) throws IOException {
        Change change = add(() -> new Change.Keep(List.of(numbered.apply(lastId + 1))));
        return ((Change.Keep) requireNonNull(change)).added().get(0);
    }

    /** Corrects which class a drawing shows. */
    public synchronized void relabel(long id, String name) throws IOException {
        add(() -> new Change.Relabel(find(id).id(), name));
    }

    /** Deletes a drawing, until that is undone. */
    public synchronized void delete(long id) throws IOException {
        add(() -> new Change.Delete(find(id).id()));
    }

    /** Whether there is a step to undo. */
    public synchronized boolean canUndo() {
        return !steps.isEmpty();
    }

    /**
     * Undoes the last step; an import is one step. Does nothing if there is none. What another program has added since is not
     * touched.
     */
    public synchronized void undo() throws IOException {
        Step last = steps.peekLast();
        if (last != null) {
            add(() -> undoing(last.line));
        }
    }

    /** The change that undoes a step; null if that is undone already. */
    private Change.@Nullable Undo undoing(int line) {
        Step last = steps.peekLast();
        if (last != null && last.line == line) {
            return new Change.Undo(Change.Undo.LAST);
        }
        return steps.stream().anyMatch(step -> step.line == line) ? new Change.Undo(line) : null;
    }

    /**
     * Keeps many digits in one step, with new ids; digits that are already there are left out.
     *
     * @return how many digits there were, and how many of them were new
     */
    synchronized ImportCount keepAll(List<MyDigit> others) throws IOException {
        Change change = add(() -> {
            Set<Object> known = new HashSet<>();
            digits.values().forEach(digit -> known.add(digit.content()));
            List<MyDigit> added = new ArrayList<>();
            for (MyDigit other : others) {
                if (known.add(other.content())) {
                    long id = lastId + 1 + added.size();
                    added.add(new MyDigit(id, other.name(), other.kept(), other.sketch(), other.picture()));
                }
            }
            return added.isEmpty() ? null : new Change.Keep(added);
        });
        int added = change instanceof Change.Keep keep ? keep.added().size() : 0;
        return new ImportCount(others.size(), added);
    }

    private MyDigit find(long id) {
        MyDigit digit = digits.get(id);
        if (digit == null) {
            throw new IllegalArgumentException("expected the id of a kept digit, got " + id);
        }
        return digit;
    }

    /** Adds the step that is decided on when all steps of others are known; returns it, null for none. */
    private @Nullable Change add(Supplier<@Nullable Change> decision) throws IOException {
        AtomicReference<@Nullable Change> decided = new AtomicReference<>();
        journal.append((others, fromStart) -> {
            catchUp(others, fromStart);
            Change change = decision.get();
            decided.set(change);
            return change == null ? null : ChangeJson.line(change);
        });
        Change change = decided.get();
        if (change != null) {
            lines++;
            remember(change);
            if (change instanceof Change.Undo) {
                replay();
            } else {
                change.applyTo(digits);
            }
        }
        return change;
    }

    /** Adds the step of the last line read to those that can be undone, or removes one; the caller updates the digits. */
    private void remember(Change change) {
        if (!(change instanceof Change.Undo undo)) {
            steps.addLast(new Step(lines, change));
        } else if (undo.line() == Change.Undo.LAST) {
            steps.pollLast();
        } else {
            steps.removeIf(step -> step.line == undo.line());
        }
        if (change instanceof Change.Keep keep) {
            keep.added().forEach(digit -> lastId = Math.max(lastId, digit.id()));
        }
    }

    private void replay() {
        digits.clear();
        steps.forEach(step -> step.change.applyTo(digits));
    }
}
