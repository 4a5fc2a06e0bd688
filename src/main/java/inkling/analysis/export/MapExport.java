package inkling.analysis.export;

import inkling.analysis.map.MapPositions;
import inkling.data.DataSet;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Writes a map to files, each completely or not at all, in place of what they contain. Any thread. */
public final class MapExport {
    private final MapPositions map;
    private final DataSet data;

    /**
     * @param data whose rows the map shows
     */
    public MapExport(MapPositions map, DataSet data) {
        this.map = map;
        this.data = data;
    }

    /** Writes comma-separated values {@code row,x,y}, the names in the first line. */
    public void writeCsv(Path file) throws IOException {
        OneFile.writeText(file, out -> {
            out.write("row,x,y\r\n");
            for (int row = 0; row < map.rows(); row++) {
                out.write(row + "," + map.x(row) + "," + map.y(row) + "\r\n");
            }
        });
    }

    /** Writes a picture of the map as a PNG: a dot per row in the color of its class, and the names of the classes. */
    public void writePicture(Path file) throws IOException {
        OneFile.write(file, out -> ImageIO.write(MapPicture.paint(map, data), "png", out));
    }
}
