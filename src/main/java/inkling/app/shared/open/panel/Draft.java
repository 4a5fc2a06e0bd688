package inkling.app.shared.open.panel;

import inkling.app.shared.Texts;
import inkling.app.shared.open.Inspection;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.PictureFix;
import inkling.data.found.Choices;
import inkling.data.found.FoundData;
import inkling.data.found.FoundPart;
import inkling.data.found.TestRows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Choices as the user has typed them so far, which need not make sense.
 *
 * @param number how many test rows, or one in how many, as typed; empty where the files say
 * @param firstLabel the label of the first class
 * @param names the class names as typed, one per line
 */
record Draft(TestRows.Kind kind, String number, Set<PictureFix> fixes, int firstLabel, String names) {
    private static final Texts TEXTS = Texts.of("open");
    private static final int LONGEST = 60;

    /** Why they cannot be used; empty if they can. */
    String problem(Inspection of) {
        FoundData found = of.found();
        int least = kind == TestRows.Kind.EVERY ? 2 : 0;
        int most = kind == TestRows.Kind.EVERY ? found.rows() : found.rows() - 1;
        if (kind != TestRows.Kind.GIVEN && (parsed() < least || parsed() > most)) {
            return TEXTS.get(kind == TestRows.Kind.EVERY ? "problem.every" : "problem.last", least, most, number);
        }
        List<String> all = classNames();
        int needed = needed(of);
        if (needed > Classes.MOST) {
            return TEXTS.get("problem.labels", firstLabel, firstLabel + Classes.MOST - 1, of.greatestLabel());
        }
        if (all.size() < needed || all.size() > Classes.MOST) {
            return TEXTS.get("problem.names", needed, Classes.MOST, all.size());
        }
        Set<String> once = new HashSet<>();
        Optional<String> twice = all.stream().filter(name -> !once.add(name)).findFirst();
        if (twice.isPresent()) {
            return twice.get().isEmpty() ? TEXTS.get("problem.blank") : TEXTS.get("problem.twice", twice.get());
        }
        if (all.stream().anyMatch(name -> name.length() > LONGEST)) {
            return TEXTS.get("problem.long", LONGEST);
        }
        return once.contains("") ? TEXTS.get("problem.blank") : "";
    }

    /** What was understood, in one line: {@code 28×28 · 112,800 training + 18,800 test rows · 47 classes · looks transposed}. */
    String understood(Inspection of) {
        List<String> parts = new ArrayList<>();
        parts.add(TEXTS.get("line.size", Picture.SIDE));
        int rows = of.found().rows();
        OptionalInt test = testRows(of.found());
        parts.add(
                test.isEmpty()
                        ? TEXTS.get("line.rows", rows)
                        : TEXTS.get("line.split", rows - test.getAsInt(), test.getAsInt()));
        parts.add(of.hasLabels() ? TEXTS.get("line.classes", classNames().size()) : TEXTS.get("line.no-labels"));
        if (of.hasLabels() && !of.found().isLabeled()) {
            parts.add(TEXTS.get("line.some-labels"));
        }
        if (of.looks().contains(PictureFix.TRANSPOSE)) {
            parts.add(TEXTS.get("line.transposed"));
        }
        if (of.looks().contains(PictureFix.INVERT)) {
            parts.add(TEXTS.get("line.inverted"));
        }
        return String.join(" · ", parts);
    }

    /** The choices; only without a {@link #problem}. */
    Choices choices() {
        TestRows rows = kind == TestRows.Kind.GIVEN ? TestRows.GIVEN : new TestRows(kind, parsed());
        return new Choices(rows, fixes, firstLabel, new Classes(classNames()));
    }

    /** How many test rows that makes; empty if it is no number. */
    OptionalInt testRows(FoundData found) {
        int rows = found.rows();
        return switch (kind) {
            case GIVEN ->
                OptionalInt.of(
                        found.rows(FoundPart.Kind.WHOLE) > 0
                                ? rows - DataSet.defaultTrainRows(rows)
                                : found.rows(FoundPart.Kind.TEST));
            case LAST -> parsed() < 0 || parsed() > rows ? OptionalInt.empty() : OptionalInt.of(parsed());
            case EVERY -> parsed() < 2 ? OptionalInt.empty() : OptionalInt.of(rows / parsed());
        };
    }

    /** The class names as typed; empty lines at the end do not count. */
    List<String> classNames() {
        return names.stripTrailing().lines().map(String::strip).toList();
    }

    /** How many names the labels ask for. */
    int needed(Inspection of) {
        return Math.max(1, of.greatestLabel() - firstLabel + 1);
    }

    /** The number typed; -1 for none. */
    private int parsed() {
        String plain = number.strip().replace(",", "");
        return plain.matches("[0-9]{1,9}") ? Integer.parseInt(plain) : -1;
    }
}
