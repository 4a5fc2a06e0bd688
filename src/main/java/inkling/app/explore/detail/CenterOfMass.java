package inkling.app.explore.detail;

import inkling.data.Picture;
import java.util.Locale;

/** The mean position of the ink: column and row 0..27, where 0 is the middle of the first column or row. */
final class CenterOfMass implements Measure {
    @Override
    public String key() {
        return "center";
    }

    @Override
    public String of(Picture picture) {
        int sum = 0;
        int columns = 0;
        int rows = 0;
        for (int offset = 0; offset < Picture.SIZE; offset++) {
            int value = picture.at(offset);
            sum += value;
            columns += value * (offset % Picture.SIDE);
            rows += value * (offset / Picture.SIDE);
        }
        return sum == 0
                ? "none: no ink"
                : String.format(Locale.ROOT, "column %.1f, row %.1f", (double) columns / sum, (double) rows / sum);
    }
}
