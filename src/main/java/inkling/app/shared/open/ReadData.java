package inkling.app.shared.open;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.data.DataSet;
import inkling.data.format.DataReader;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A data set read to the end.
 *
 * @param summary what was read and how long it took: {@code 784 × 65,000 sprite · 10.4 MB · read in 0.13 s}
 */
record ReadData(DataSet data, String summary) {
    private static final Texts TEXTS = Texts.of("window");

    /** A data set read from a file or folder, in some seconds. */
    static ReadData of(Path place, DataSet data, double seconds) throws IOException {
        String size = Figures.size(DataReader.bytes(place));
        DataReader.Format format = DataReader.format(place);
        String summary = format == DataReader.Format.SPRITE
                ? TEXTS.get("data.read", data.rows(), size, Figures.seconds(seconds))
                : TEXTS.get("data.read.other", data.rows(), name(format), size, Figures.seconds(seconds));
        return new ReadData(data, summary);
    }

    private static String name(DataReader.Format format) {
        return TEXTS.get("data.format." + Texts.id(format));
    }
}
