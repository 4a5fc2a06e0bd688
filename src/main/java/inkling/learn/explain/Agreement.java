package inkling.learn.explain;

import inkling.data.Picture;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How much two explanations of one picture agree, as rank correlations -1..1; NaN where one of them says the same of all pixels.
 *
 * @param signed over the pixels with ink
 * @param bySize over the pixels with ink, of the absolute values: whether they find the same pixels important, for or against
 * @param outline over all pixels, of the absolute values: high as soon as both leave the paper out
 */
public record Agreement(double signed, double bySize, double outline) {
    /** That of two explanations. */
    public static Agreement of(Picture picture, Saliency one, Saliency other) {
        int[] all = IntStream.range(0, Picture.SIZE).toArray();
        int[] ink = IntStream.of(all).filter(pixel -> picture.at(pixel) > 0).toArray();
        return new Agreement(
                RankCorrelation.of(values(one, ink, false), values(other, ink, false)),
                RankCorrelation.of(values(one, ink, true), values(other, ink, true)),
                RankCorrelation.of(values(one, all, true), values(other, all, true)));
    }

    /** The mean of several, each figure over those that have it. */
    public static Agreement mean(List<Agreement> agreements) {
        return new Agreement(
                mean(agreements, Agreement::signed),
                mean(agreements, Agreement::bySize),
                mean(agreements, Agreement::outline));
    }

    private static double mean(List<Agreement> agreements, ToDoubleFunction<Agreement> figure) {
        return agreements.stream()
                .mapToDouble(figure)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }

    private static double[] values(Saliency saliency, int[] pixels, boolean absolute) {
        return IntStream.of(pixels)
                .mapToDouble(pixel -> absolute ? Math.abs(saliency.at(pixel)) : saliency.at(pixel))
                .toArray();
    }
}
