package inkling.cli.option;

import inkling.data.PictureFix;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options {@code --transpose} and {@code --invert}, for pictures that are not stored as MNIST's are. */
final class FixOptions {
    @Option(names = "--transpose", description = "Exchanges the rows and columns of all pictures, as EMNIST needs it.")
    private boolean transpose;

    @Option(names = "--invert", description = "Exchanges black and white, for dark ink on white.")
    private boolean invert;

    /** What is to be done to every picture. */
    Set<PictureFix> chosen() {
        Set<PictureFix> fixes = EnumSet.noneOf(PictureFix.class);
        if (transpose) {
            fixes.add(PictureFix.TRANSPOSE);
        }
        if (invert) {
            fixes.add(PictureFix.INVERT);
        }
        return fixes;
    }
}
