package inkling.app.train.watch;

import inkling.app.shared.kit.PixelSurface;
import inkling.app.shared.kit.StyleColor;
import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.paint.Color;

/** The cells of a confusion matrix as one picture, in the colors of the stylesheet: stronger for more pictures. */
final class ConfusionCells extends Group {
    private static final double WEAKEST = 0.1;
    private static final double STRONGEST = 0.7;

    private final PixelSurface surface = new PixelSurface();
    private final StyleColor correct;
    private final StyleColor wrong;
    private final StyleColor empty;

    /**
     * @param again paints again, in other colors
     */
    ConfusionCells(Runnable again) {
        correct = new StyleColor("right-cell", again);
        wrong = new StyleColor("wrong-cell", again);
        empty = new StyleColor("empty-cell", again);
        setManaged(false);
        setMouseTransparent(true);
        getChildren().setAll(surface, correct, wrong, empty);
    }

    /**
     * Paints counts.
     *
     * @param counts {@code [label][answer]}
     */
    void paint(int[][] counts, ConfusionGeometry places, double ratio) {
        int side = (int) Math.max(1, Math.ceil((places.margin() + places.room()) * ratio));
        surface.fit(side, side, side / ratio, side / ratio);
        int[] pixels = surface.pixels();
        Arrays.fill(pixels, 0);
        int most = IntStream.range(0, counts.length)
                .flatMap(label -> IntStream.range(0, counts.length)
                        .filter(answer -> answer != label)
                        .map(answer -> counts[label][answer]))
                .max()
                .orElse(0);
        for (int label = 0; label < counts.length; label++) {
            int total = Math.max(1, Arrays.stream(counts[label]).sum());
            int from = (int) Math.round(places.start(label) * ratio);
            int to = (int) Math.round((places.start(label) + places.size(label)) * ratio);
            for (int answer = 0; answer < counts.length; answer++) {
                int count = counts[label][answer];
                // the root makes the few mistakes of a good model visible
                int pixel = count == 0
                        ? premultiplied(empty.color(), 1)
                        : label == answer
                                ? premultiplied(correct.color(), (double) count / total)
                                : premultiplied(
                                        wrong.color(),
                                        WEAKEST
                                                + (STRONGEST - WEAKEST)
                                                        * Math.sqrt((double) count / Math.max(1, most)));
                int left = (int) Math.round(places.start(answer) * ratio);
                int right = (int) Math.round((places.start(answer) + places.size(answer)) * ratio);
                for (int line = from; line < Math.min(to, side); line++) {
                    Arrays.fill(pixels, line * side + left, line * side + Math.min(right, side), pixel);
                }
            }
        }
        surface.repaint();
    }

    private static int premultiplied(Color color, double opacity) {
        double alpha = color.getOpacity() * opacity;
        return (int) Math.round(alpha * 255) << 24
                | (int) Math.round(color.getRed() * alpha * 255) << 16
                | (int) Math.round(color.getGreen() * alpha * 255) << 8
                | (int) Math.round(color.getBlue() * alpha * 255);
    }
}
