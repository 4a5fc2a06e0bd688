package inkling.analysis.export;

import inkling.analysis.RowFacts;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.RowSet;
import inkling.data.SpriteBlocks;
import inkling.data.format.DataFolder;
import inkling.data.format.idx.IdxFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import javax.imageio.ImageIO;

/** Writes rows of a data set to files, each completely or not at all. Any thread. */
public final class RowExport {
    private final RowFacts facts;
    private final int[] rows;

    /**
     * @param rows in the order in which tables and sheets show them
     */
    public RowExport(RowFacts facts, int... rows) {
        this.facts = facts;
        this.rows = rows.clone();
    }

    /** Writes comma-separated values, in place of what the file contains. */
    public void writeCsv(Path file) throws IOException {
        OneFile.writeText(file, new RowTable(facts, rows)::writeCsv);
    }

    /** Writes an array of JSON objects, in place of what the file contains. */
    public void writeJson(Path file) throws IOException {
        OneFile.writeText(file, new RowTable(facts, rows)::writeJson);
    }

    /** Writes the contact sheet as a PNG, in place of what the file contains. */
    public void writeSheet(Path file, ContactSheet.Paper paper) throws IOException {
        OneFile.write(file, out -> ImageIO.write(ContactSheet.paint(facts, rows, paper), "png", out));
    }

    /**
     * Writes a data set of its own, sprite and one-hot labels, to a folder.
     *
     * @param progress called with the number of pictures written, after every 1,000
     * @throws IOException also if the folder has a data set already
     */
    public void writeDataFolder(Path folder, IntConsumer progress) throws IOException {
        DataFolder.requireNone(folder);
        DataFolder.write(subset(), folder, progress);
    }

    /**
     * Writes a data set of its own, as four IDX files, to a folder.
     *
     * @throws IOException also if the folder has such files already
     */
    public void writeIdxFolder(Path folder) throws IOException {
        IdxFolder.requireNone(folder);
        IdxFolder.write(subset(), folder);
    }

    /** The rows in rising order, so that training rows stay before test rows and each keeps its split. */
    private DataSet subset() {
        DataSet data = facts.data();
        RowSet rising = RowSet.of(rows);
        SpriteBlocks blocks = new SpriteBlocks(rising.size());
        byte[] labels = new byte[rising.size()];
        int at = 0;
        for (int row : rising.stream().toArray()) {
            blocks.put(at, data.images().picture(row).bytes());
            labels[at] = (byte) data.label(row);
            at++;
        }
        return new DataSet(
                blocks.finished(labels.length),
                new OneHotLabels(labels, data.classes()),
                rising.count(0, data.trainRows()));
    }
}
