package inkling.analysis.export;

import inkling.analysis.map.MapPositions;
import inkling.data.DataSet;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Writes a map to files, each completely or not at all, in place of what they contain. Any thread. */
public final class MapExport {
    private MapExport() {}

    /** Writes comma-separated values {@code row,x,y}, the names in the first line. */
    public static void writeCsv(MapPositions map, Path file) throws IOException {
        OneFile.writeText(file, out -> {
            out.write("row,x,y\r\n");
            for (int row = 0; row < map.rows(); row++) {
                out.write(row + "," + map.x(row) + "," + map.y(row) + "\r\n");
            }
        });
    }

    /** Writes a picture of a map of some data as a PNG: a dot per row in the color of its class, and the names of the classes. */
    public static void writePicture(MapPositions map, DataSet data, Path file) throws IOException {
        OneFile.write(file, out -> ImageIO.write(MapPicture.paint(map, data), "png", out));
    }
}
