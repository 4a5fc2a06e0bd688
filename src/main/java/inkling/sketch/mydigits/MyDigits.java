package inkling.sketch.mydigits;

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

/**
 * The digits that the user keeps. Each step (keep, relabel, delete, undo) is a line of a journal and on disk before the
 * method returns, so a crash loses at most the step in progress, and every step can be undone, even in a later session.
 * Thread-safe.
 */
public final class MyDigits {
    private static final String FILE = "my-digits.jsonl";

    private final Journal journal;
    private final Deque<Change> steps = new ArrayDeque<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<Long, MyDigit> digits = new LinkedHashMap<>();
    private long lastId;

    /** The folder of the user's digits. */
    public static Path userFolder() {
        return UserFolder.find().resolve("my-digits");
    }

    private MyDigits(Journal journal) {
        this.journal = journal;
    }

    /**
     * Opens the store in a folder, which need not exist yet.
     *
     * @throws IOException if the journal cannot be read at all; for lines that cannot be read, see {@link #problems()}
     */
    public static MyDigits open(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        MyDigits store = new MyDigits(new Journal(file));
        int number = 0;
        for (String line : store.journal.lines()) {
            number++;
            try {
                store.remember(ChangeJson.parse(line, file, number));
            } catch (BadFileException e) {
                store.problems.add(String.valueOf(e.getMessage()));
            }
        }
        store.replay();
        return store;
    }

    /** The current digits, oldest first. */
    public synchronized List<MyDigit> digits() {
        return List.copyOf(digits.values());
    }

    /** One sentence for each line of the journal that could not be read; such lines stay in the file. */
    public synchronized List<String> problems() {
        return List.copyOf(problems);
    }

    /** Keeps a drawing with its label. */
    public synchronized MyDigit keep(Sketch sketch, int label, Instant when) throws IOException {
        return keep(MyDigit.drawn(lastId + 1, label, when, sketch));
    }

    /** Keeps a digit of which only the picture is known. */
    public synchronized MyDigit keep(Picture picture, int label, Instant when) throws IOException {
        return keep(MyDigit.pictured(lastId + 1, label, when, picture));
    }

    private MyDigit keep(MyDigit digit) throws IOException {
        add(new Change.Keep(List.of(digit)));
        return digit;
    }

    /** Corrects the label of a digit. */
    public synchronized void relabel(long id, int label) throws IOException {
        add(new Change.Relabel(find(id).id(), label));
    }

    /** Deletes a digit, until that is undone. */
    public synchronized void delete(long id) throws IOException {
        add(new Change.Delete(find(id).id()));
    }

    /** Whether there is a step to undo. */
    public synchronized boolean canUndo() {
        return !steps.isEmpty();
    }

    /** Undoes the last step; an import is one step. Does nothing if there is none. */
    public synchronized void undo() throws IOException {
        if (canUndo()) {
            add(new Change.Undo());
        }
    }

    /**
     * Keeps many digits in one step, with new ids; digits that are already there are left out.
     *
     * @return how many digits there were, and how many of them were new
     */
    synchronized ImportCount keepAll(List<MyDigit> others) throws IOException {
        Set<Object> known = new HashSet<>();
        digits.values().forEach(digit -> known.add(digit.content()));
        List<MyDigit> added = new ArrayList<>();
        for (MyDigit other : others) {
            if (known.add(other.content())) {
                long id = lastId + 1 + added.size();
                added.add(new MyDigit(id, other.label(), other.kept(), other.sketch(), other.picture()));
            }
        }
        if (!added.isEmpty()) {
            add(new Change.Keep(added));
        }
        return new ImportCount(others.size(), added.size());
    }

    private MyDigit find(long id) {
        MyDigit digit = digits.get(id);
        if (digit == null) {
            throw new IllegalArgumentException("expected the id of a kept digit, got " + id);
        }
        return digit;
    }

    private void add(Change change) throws IOException {
        journal.append(ChangeJson.line(change));
        remember(change);
        if (change instanceof Change.Undo) {
            replay();
        } else {
            change.applyTo(digits);
        }
    }

    /** Adds a step to the steps that can be undone, or removes the last; the caller updates the digits. */
    private void remember(Change change) {
        if (change instanceof Change.Undo) {
            steps.pollLast();
        } else {
            steps.addLast(change);
        }
        if (change instanceof Change.Keep keep) {
            keep.added().forEach(digit -> lastId = Math.max(lastId, digit.id()));
        }
    }

    private void replay() {
        digits.clear();
        steps.forEach(step -> step.applyTo(digits));
    }
}
