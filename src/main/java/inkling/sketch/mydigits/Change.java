package inkling.sketch.mydigits;

import java.util.List;
import java.util.Map;

/** One step in the life of the store: a line of its journal. Nothing is ever taken out of the journal, only undone. */
sealed interface Change {
    /** Applies the step to the digits by their number. */
    void applyTo(Map<Long, MyDigit> digits);

    /** Digits kept: one that was drawn, or all of an import. */
    record Keep(List<MyDigit> added) implements Change {
        public Keep {
            added = List.copyOf(added);
        }

        @Override
        public void applyTo(Map<Long, MyDigit> digits) {
            added.forEach(digit -> digits.put(digit.id(), digit));
        }
    }

    /** A label put right. */
    record Relabel(long id, int label) implements Change {
        public Relabel {
            MyDigit.checkLabel(label);
        }

        @Override
        public void applyTo(Map<Long, MyDigit> digits) {
            digits.computeIfPresent(id, (same, digit) -> digit.labelled(label));
        }
    }

    /** A digit thrown away. */
    record Delete(long id) implements Change {
        @Override
        public void applyTo(Map<Long, MyDigit> digits) {
            digits.remove(id);
        }
    }

    /** Takes back the last step that is not taken back yet. */
    record Undo() implements Change {
        @Override
        public void applyTo(Map<Long, MyDigit> digits) {
            throw new IllegalStateException("expected an undone step to be left out, not applied");
        }
    }
}
