package inkling.app.shared.open;

import inkling.app.shared.Texts;
import inkling.data.DataSet;
import inkling.data.format.DataWriter;
import inkling.data.found.Reading;
import java.io.IOException;
import java.nio.file.Path;

/** A format in which a data set can be saved. */
public enum SaveFormat {
    SPRITE(DataWriter.Kind.SPRITE, ""),
    IDX(DataWriter.Kind.IDX, ""),
    CSV(DataWriter.Kind.CSV, ""),
    NPZ(DataWriter.Kind.NPZ, ".npz"),
    PICTURES(DataWriter.Kind.PICTURES, "");

    private static final Texts TEXTS = Texts.of("open");

    private final DataWriter.Kind kind;
    private final String ending;

    SaveFormat(DataWriter.Kind kind, String ending) {
        this.kind = kind;
        this.ending = ending;
    }

    /** Writes a completely read data set: all of it or, if it fails or is stopped, nothing. */
    void write(DataSet data, Path to, Reading progress) throws IOException {
        DataWriter.write(data, to, kind, progress);
    }

    /** What it is called in a menu. */
    public String title() {
        return TEXTS.get("format." + Texts.id(this));
    }

    /** A file or folder name to begin with for a data set. */
    String nameFor(String dataSet) {
        String plain = dataSet.replaceFirst("\\.[A-Za-z]{2,4}$", "");
        return ending.isEmpty() ? plain + "-" + Texts.id(this) : plain + ending;
    }
}
