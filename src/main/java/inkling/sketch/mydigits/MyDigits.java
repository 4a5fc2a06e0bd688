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
 * The digits a person has kept. Each step (kept, relabelled, deleted, undone) is a line of a journal and on disk before
 * the method returns, so whatever stops the program, at most the step under way is lost, and every step can be undone,
 * in a later session too. Safe for several threads.
 */
public final class MyDigits {
    private static final String FILE = "my-digits.jsonl";

    private final Journal journal;
    private final Deque<Change> steps = new ArrayDeque<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<Long, MyDigit> digits = new LinkedHashMap<>();
    private long lastId;

    /** Where the user's own are kept. */
    public static Path ofUser() {
        return UserFolder.find().resolve("my-digits");
    }

    private MyDigits(Journal journal) {
        this.journal = journal;
    }

    /**
     * Opens the store in a folder, which may not be there yet.
     *
     * @throws IOException when the journal cannot be read at all; single lines that cannot be are {@link #problems()}
     */
    public static MyDigits open(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        MyDigits mine = new MyDigits(new Journal(file));
        int number = 0;
        for (String line : mine.journal.lines()) {
            number++;
            try {
                mine.take(ChangeJson.parse(line, file, number));
            } catch (BadFileException e) {
                mine.problems.add(String.valueOf(e.getMessage()));
            }
        }
        mine.replay();
        return mine;
    }

    /** The digits there are now, oldest first. */
    public synchronized List<MyDigit> digits() {
        return List.copyOf(digits.values());
    }

    /** A sentence for each line of the journal that could not be read; such lines are left as they are. */
    public synchronized List<String> problems() {
        return List.copyOf(problems);
    }

    /** Keeps a drawing with what it is. */
    public synchronized MyDigit keep(Sketch sketch, int label, Instant when) throws IOException {
        MyDigit digit = MyDigit.drawn(lastId + 1, label, when, sketch);
        add(new Change.Keep(List.of(digit)));
        return digit;
    }

    /** Keeps a digit of which only the picture is known. */
    public synchronized MyDigit keep(Picture picture, int label, Instant when) throws IOException {
        MyDigit digit = MyDigit.pictured(lastId + 1, label, when, picture);
        add(new Change.Keep(List.of(digit)));
        return digit;
    }

    /** Says what a digit really is. */
    public synchronized void relabel(long id, int label) throws IOException {
        add(new Change.Relabel(find(id).id(), label));
    }

    /** Throws a digit away, until it is undone. */
    public synchronized void delete(long id) throws IOException {
        add(new Change.Delete(find(id).id()));
    }

    /** Whether there is a step to take back. */
    public synchronized boolean canUndo() {
        return !steps.isEmpty();
    }

    /** Takes back the last step; an import is one. Does nothing where there is none. */
    public synchronized void undo() throws IOException {
        if (canUndo()) {
            add(new Change.Undo());
        }
    }

    /**
     * Keeps many digits in one step, under numbers of their own; the ones that are there already are left out.
     *
     * @return how many there were, and how many of them were new
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
            throw new IllegalArgumentException("expected the number of a kept digit, got " + id);
        }
        return digit;
    }

    private void add(Change change) throws IOException {
        journal.append(ChangeJson.line(change));
        take(change);
        if (change instanceof Change.Undo) {
            replay();
        } else {
            change.applyTo(digits);
        }
    }

    /** Takes a step up, or back; what it does to the digits is left to the caller. */
    private void take(Change change) {
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
