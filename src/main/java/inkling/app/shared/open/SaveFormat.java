package inkling.app.shared.open;

import inkling.app.shared.Texts;
import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.data.format.idx.IdxFolder;
import inkling.data.found.Reading;
import java.io.IOException;
import java.nio.file.Path;

/** A format in which a data set can be saved. */
public enum SaveFormat {
    SPRITE {
        @Override
        void write(DataSet data, Path to, Reading progress) throws IOException {
            DataFolder.write(data, to, rows -> progress.reached((double) rows / data.rows()));
        }
    },
    IDX {
        @Override
        void write(DataSet data, Path to, Reading progress) throws IOException {
            IdxFolder.write(data, to);
        }
    };

    private static final Texts TEXTS = Texts.of("open");

    /** Writes a completely read data set: all of it or, if it fails or is stopped, nothing. */
    abstract void write(DataSet data, Path to, Reading progress) throws IOException;

    /** What it is called in a menu. */
    public String title() {
        return TEXTS.get("format." + Texts.id(this));
    }

    /** A file or folder name to begin with for a data set. */
    String nameFor(String dataSet) {
        return dataSet.replaceFirst("\\.[A-Za-z]{2,4}$", "") + "-" + Texts.id(this);
    }
}
