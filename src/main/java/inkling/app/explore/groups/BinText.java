package inkling.app.explore.groups;

import inkling.analysis.group.Bins;
import inkling.app.explore.find.MeasureText;
import inkling.app.shared.Texts;

/** What a bin is called: {@code label 4}, {@code confidence 0.5 to 0.6}. */
final class BinText {
    private static final Texts TEXTS = Texts.of("explore");

    private BinText() {}

    /** With the name of its measure. */
    static String of(Bins bins, int bin) {
        return TEXTS.get("groups.bin", bins.measure().name(), shortly(bins, bin));
    }

    /** Without it, for the edge of the table. */
    static String shortly(Bins bins, int bin) {
        if (!bins.names().isEmpty()) {
            return bins.names().get(bin);
        }
        String from = MeasureText.value(bins.measure(), bins.start(bin));
        return bins.isWhole() && bins.width() == 1 ? from : TEXTS.get("groups.from", from);
    }
}
