package inkling.app.explore.detail;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.data.Picture;
import java.util.IntSummaryStatistics;
import java.util.stream.IntStream;

/** Where the ink lies on a picture: two values each, so that rows cannot be found by it. */
enum Placement {
    /** The smallest box around all ink: width by height, in pixels. */
    BOX {
        @Override
        String of(Picture picture) {
            int[] inked = inked(picture);
            return TEXTS.get(
                    "placement.box.value",
                    length(IntStream.of(inked).map(offset -> offset % Picture.SIDE)),
                    length(IntStream.of(inked).map(offset -> offset / Picture.SIDE)));
        }

        private int length(IntStream places) {
            IntSummaryStatistics range = places.summaryStatistics();
            return range.getCount() == 0 ? 0 : range.getMax() - range.getMin() + 1;
        }
    },
    /** The mean position of the ink: column and row 0..27, where 0 is the middle of the first column or row. */
    CENTER {
        @Override
        String of(Picture picture) {
            int[] inked = inked(picture);
            int sum = IntStream.of(inked).map(picture::at).sum();
            return sum == 0
                    ? TEXTS.get("placement.center.none")
                    : TEXTS.get(
                            "placement.center.value",
                            mean(IntStream.of(inked).map(offset -> picture.at(offset) * (offset % Picture.SIDE)), sum),
                            mean(IntStream.of(inked).map(offset -> picture.at(offset) * (offset / Picture.SIDE)), sum));
        }

        private String mean(IntStream weighted, int sum) {
            return Figures.decimal((double) weighted.sum() / sum, 1);
        }
    };

    private static final Texts TEXTS = Texts.of("explore");

    /** The quantity with its unit, as it is shown. */
    abstract String of(Picture picture);

    /** The offsets of all pixels with ink. */
    private static int[] inked(Picture picture) {
        return IntStream.range(0, Picture.SIZE)
                .filter(offset -> picture.at(offset) > 0)
                .toArray();
    }
}
