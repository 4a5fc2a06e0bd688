package inkling.app.explore.detail;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.data.Picture;

/** The mean position of the ink: column and row 0..27, where 0 is the middle of the first column or row. */
final class CenterOfMass implements Measure {
    private static final Texts TEXTS = Texts.of("explore");

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
                ? TEXTS.get("measure.center.none")
                : TEXTS.get("measure.center.value", mean(columns, sum), mean(rows, sum));
    }

    private static String mean(int weighted, int sum) {
        return Figures.decimal((double) weighted / sum, 1);
    }
}
