package inkling.app.shared.open.panel;

import inkling.app.shared.Texts;
import inkling.app.shared.open.Inspection;
import inkling.data.Picture;
import inkling.data.PictureFix;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What was understood of data, in one line. */
final class Understood {
    private static final Texts TEXTS = Texts.of("open");

    private Understood() {}

    /** As it would be opened: {@code 28×28 · 112,800 training + 18,800 test rows · 47 classes · looks transposed}. */
    static String line(Inspection of, Draft draft) {
        List<String> parts = new ArrayList<>();
        parts.add(TEXTS.get("line.size", Picture.SIDE));
        int rows = of.found().rows();
        OptionalInt test = draft.testRows(of.found());
        parts.add(
                test.isEmpty()
                        ? TEXTS.get("line.rows", rows)
                        : TEXTS.get("line.split", rows - test.getAsInt(), test.getAsInt()));
        parts.add(of.hasLabels() ? TEXTS.get("line.classes", draft.classNames().size()) : TEXTS.get("line.no-labels"));
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
}
