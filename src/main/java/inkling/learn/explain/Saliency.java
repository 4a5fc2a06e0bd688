package inkling.learn.explain;

import inkling.data.Picture;
import inkling.learn.Prediction;
import inkling.learn.calibrate.DigitReader;
import inkling.learn.calibrate.LogOdds;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which ink spoke for an answer, and which against it: what the answer's log-odds lose when the ink around a pixel is
 * rubbed out (occlusion; Zeiler and Fergus, "Visualizing and understanding convolutional networks", 2014). 784 values in
 * the picture's order, positive for, negative against, 0 where there is no ink. Immutable.
 */
public final class Saliency {
    /** The rubber is this wide and high, in pixels: about as wide as a stroke. */
    private static final int RUBBER = 3;

    /** Pictures rubbed out at a time. */
    private static final int BATCH = 64;

    private static final int SIDE = Picture.SIDE;

    private final float[] effects;

    private Saliency(float[] effects) {
        this.effects = effects;
    }

    /**
     * For or against a digit 0..9, whether it is the answer or not. The picture is read anew for every second pixel that has ink
     * near it, some 120 times, with as many looks as the reader takes: what is explained is the reading that is shown.
     */
    public static Saliency of(DigitReader reader, Picture picture, int digit) {
        float[] image = new float[Picture.SIZE];
        picture.toFloats(image, 0);
        double whole = LogOdds.of(reader.read(image, 1).get(0), digit);
        int[] places = placesWithInk(image);
        float[] loss = new float[Picture.SIZE];
        for (int from = 0; from < places.length; from += BATCH) {
            int count = Math.min(BATCH, places.length - from);
            float[] rubbed = new float[count * Picture.SIZE];
            for (int i = 0; i < count; i++) {
                System.arraycopy(image, 0, rubbed, i * Picture.SIZE, Picture.SIZE);
                rubOut(rubbed, i * Picture.SIZE, places[from + i]);
            }
            List<Prediction> read = reader.read(rubbed, count);
            for (int i = 0; i < count; i++) {
                loss[places[from + i]] = (float) (whole - LogOdds.of(read.get(i), digit));
            }
        }
        return new Saliency(shared(loss, image));
    }

    /** How much the ink of a pixel, {@code 28 * row + column}, spoke for the digit: a share of log-odds. */
    public float at(int offset) {
        return effects[offset];
    }

    /** The largest effect either way: what the strongest tint stands for. */
    public float strongest() {
        float strongest = 0;
        for (float effect : effects) {
            strongest = Math.max(strongest, Math.abs(effect));
        }
        return strongest;
    }

    /** The pixels that spoke for the digit, the strongest first. */
    public int[] strongestFor() {
        return IntStream.range(0, effects.length)
                .filter(offset -> effects[offset] > 0)
                .boxed()
                .sorted((a, b) -> Float.compare(effects[b], effects[a]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Each pixel of ink gets the mean of all rubbers that took it away, in proportion to how bright it was. The rubbers stand on
     * the black fields of a chessboard, so that four or five of them reach every pixel at half the price of nine.
     */
    private static float[] shared(float[] loss, float[] image) {
        float[] effects = new float[Picture.SIZE];
        for (int offset = 0; offset < effects.length; offset++) {
            if (image[offset] > 0) {
                float sum = 0;
                int count = 0;
                for (int near : square(offset)) {
                    sum += loss[near];
                    count += isBlack(near) ? 1 : 0;
                }
                effects[offset] = image[offset] * sum / count;
            }
        }
        return effects;
    }

    private static int[] placesWithInk(float[] image) {
        int[] places = new int[Picture.SIZE];
        int count = 0;
        for (int offset = 0; offset < Picture.SIZE; offset++) {
            if (isBlack(offset) && Arrays.stream(square(offset)).anyMatch(near -> image[near] > 0)) {
                places[count++] = offset;
            }
        }
        return Arrays.copyOf(places, count);
    }

    private static boolean isBlack(int offset) {
        return (offset / SIDE + offset % SIDE) % 2 == 0;
    }

    private static void rubOut(float[] pixels, int start, int centre) {
        for (int near : square(centre)) {
            pixels[start + near] = 0;
        }
    }

    /** The offsets under a rubber held over a pixel. */
    private static int[] square(int centre) {
        int[] offsets = new int[RUBBER * RUBBER];
        int count = 0;
        int reach = RUBBER / 2;
        for (int row = centre / SIDE - reach; row <= centre / SIDE + reach; row++) {
            for (int column = centre % SIDE - reach; column <= centre % SIDE + reach; column++) {
                if (row >= 0 && row < SIDE && column >= 0 && column < SIDE) {
                    offsets[count++] = row * SIDE + column;
                }
            }
        }
        return Arrays.copyOf(offsets, count);
    }
}
