package inkling.cli;

import inkling.data.DataSet;
import inkling.data.PictureFix;
import inkling.data.found.Choices;
import inkling.data.found.FoundData;
import inkling.data.found.FoundPart;
import inkling.data.found.Hints;
import inkling.data.found.TestRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One line that says how files were understood: {@code 28x28, 112,800 + 18,800 rows, 47 classes}. */
final class Understood {
    private Understood() {}

    static String sentence(FoundData found, Choices choices, DataSet data) {
        int classes = data.classes().count();
        List<String> parts = new ArrayList<>();
        parts.add("28x28");
        parts.add(String.format(Locale.ROOT, "%,d + %,d rows", data.trainRows(), data.rows() - data.trainRows()));
        parts.add(found.isLabeled() ? classes + (classes == 1 ? " class" : " classes") : "no labels");
        if (choices.firstLabel() != 0) {
            parts.add("labels from " + choices.firstLabel());
        }
        if (found.rows(FoundPart.Kind.WHOLE) > 0) {
            parts.add("not split by the files: " + testRows(choices.testRows()));
        }
        for (String remark : found.remarks()) {
            PictureFix fix = Hints.FIXES.get(remark);
            if (fix == null) {
                parts.add(remark);
            } else if (!choices.fixes().contains(fix)) {
                parts.add(remark + ": try --" + fix.name().toLowerCase(Locale.ROOT));
            }
        }
        return String.join(", ", parts);
    }

    private static String testRows(TestRows rows) {
        return switch (rows.kind()) {
            case GIVEN -> "the last rows are test rows";
            case LAST -> String.format(Locale.ROOT, "the last %,d are test rows", rows.number());
            case EVERY -> "one in " + rows.number() + " is a test row";
        };
    }
}
