package inkling.crash;

import inkling.sketch.mydigits.ImportExport;
import inkling.sketch.mydigits.MyDigit;
import inkling.sketch.mydigits.MyDigits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A child that exports more and more drawings, as strokes over the same file and as a data set into new folders, and says so. */
final class Exporting {
    private Exporting() {}

    /**
     * Exports until it is killed.
     *
     * @param arguments the folder of the drawings, where to export to, and a name for the folders
     */
    public static void main(String[] arguments) throws IOException {
        List<MyDigit> digits = MyDigits.open(Path.of(arguments[0])).digits();
        Path to = Path.of(arguments[1]);
        for (int i = 0; ; i++) {
            List<MyDigit> some = digits.subList(0, 1 + i % digits.size());
            ImportExport.writeStrokes(some, to.resolve("drawings.jsonl"));
            Child.say("strokes " + some.size());
            String name = arguments[2] + "-" + i;
            if (i % 2 == 0) {
                ImportExport.writeSprite(some, to.resolve("sprite-" + name));
            } else {
                ImportExport.writeIdx(some, to.resolve("idx-" + name));
            }
            Child.say((i % 2 == 0 ? "sprite-" : "idx-") + name);
        }
    }
}
