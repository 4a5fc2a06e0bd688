package inkling.sketch.mydigits;

import inkling.sketch.ClassName;
import java.util.List;
import java.util.Map;

/** One step in the history of My digits: a line of the journal. Nothing is ever removed from the journal, only undone. */
sealed interface Change {
    /** Applies the step to the digits by their ids. */
    void applyTo(Map<Long, MyDigit> digits);

    /** Adds digits: one that was drawn, or all of an import. */
    record Keep(List<MyDigit> added) implements Change {
        public Keep {
            added = List.copyOf(added);
        }

        @Override
        public void applyTo(Map<Long, MyDigit> digits) {
            added.forEach(digit -> digits.put(digit.id(), digit));
        }
    }

    /** Corrects a label. */
    record Relabel(long id, String name) implements Change {
        public Relabel {
            ClassName.checked(name);
        }

        @Override
        public void applyTo(Map<Long, MyDigit> digits) {
            digits.computeIfPresent(id, (same, digit) -> digit.withName(name));
        }
    }

    /** Deletes a digit. */
    record Delete(long id) implements Change {
        @Override
        public void applyTo(Map<Long, MyDigit> digits) {
            digits.remove(id);
        }
    }

    /**
     * Undoes a step.
     *
     * @param line the number of its line in the journal; {@link #LAST} for the last step that is not undone yet
     */
    record Undo(int line) implements Change {
        static final int LAST = 0;

        @Override
        public void applyTo(Map<Long, MyDigit> digits) {
            throw new IllegalStateException("expected an undone step to be left out, not applied");
        }
    }
}
