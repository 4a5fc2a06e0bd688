package inkling.app.shared.open;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.PictureFix;
import inkling.data.Sprite;
import inkling.data.found.Choices;
import inkling.data.found.FoundData;
import inkling.data.found.FoundPart;
import inkling.learn.ClassMatch;
import inkling.learn.Classifier;
import inkling.learn.FixSuggestion;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about data that was found, before it is opened.
 *
 * @param samples some pictures of each label that occurs, as they are stored
 * @param looks what would make the pictures look like MNIST's; empty if they seem to already
 * @param seconds how long the reading took
 */
public record Inspection(FoundData found, Map<Integer, List<Picture>> samples, Set<PictureFix> looks, double seconds) {
    /** The label of pictures without one. */
    public static final int UNLABELED = -1;

    private static final int SAMPLES = 24;

    /** Of more labels, there are too many classes anyhow. */
    private static final int MOST_LABELS = 2 * Classes.MOST;

    private static final int SAMPLED_ROWS = 500;
    private static final double GRAY = 127.5;

    /**
     * Looks at the data; takes some 100 milliseconds, on any thread.
     *
     * @param model the model in use, which may know how its classes lie; null for none
     */
    static Inspection of(FoundData found, @Nullable Classifier model, double seconds) {
        Set<PictureFix> looks = EnumSet.noneOf(PictureFix.class);
        looks.addAll(found.suggested().fixes());
        looks.addAll(looks(found, model));
        return new Inspection(found, samples(found), looks, seconds);
    }

    /** Whether any picture has a label. */
    public boolean hasLabels() {
        return samples.keySet().stream().anyMatch(label -> label != UNLABELED);
    }

    /** The least label that occurs; 0 without labels. */
    public int leastLabel() {
        return samples.keySet().stream()
                .filter(label -> label >= 0)
                .min(Integer::compare)
                .orElse(0);
    }

    /** The greatest label that occurs; 0 without labels. */
    public int greatestLabel() {
        return samples.keySet().stream()
                .max(Integer::compare)
                .filter(label -> label >= 0)
                .orElse(0);
    }

    private static Map<Integer, List<Picture>> samples(FoundData found) {
        Map<Integer, List<Picture>> samples = new TreeMap<>();
        for (FoundPart part : found.parts()) {
            for (int row = 0; row < part.rows(); row++) {
                int label = part.isLabeled() ? part.label(row) : UNLABELED;
                if (samples.size() == MOST_LABELS && !samples.containsKey(label)) {
                    continue;
                }
                List<Picture> some = samples.computeIfAbsent(label, first -> new ArrayList<>());
                if (some.size() < SAMPLES) {
                    some.add(part.images().picture(row));
                }
            }
        }
        return samples;
    }

    private static Set<PictureFix> looks(FoundData found, @Nullable Classifier model) {
        Choices suggested = found.suggested();
        DataSet some = some(found, suggested);
        if (model != null && found.isLabeled() && ClassMatch.canEvaluate(model, some.classes())) {
            return FixSuggestion.of(some, model).fixes();
        }
        return corners(some.images()) > GRAY ? EnumSet.of(PictureFix.INVERT) : Set.of();
    }

    /** Some rows from all over the data. */
    private static DataSet some(FoundData found, Choices choices) {
        List<Picture> pictures = new ArrayList<>();
        ByteArrayOutputStream labels = new ByteArrayOutputStream();
        for (FoundPart part : found.parts()) {
            int count = Math.min(SAMPLED_ROWS, part.rows());
            for (int i = 0; i < count; i++) {
                int row = (int) ((long) i * part.rows() / count);
                int label = part.isLabeled() ? part.label(row) - choices.firstLabel() : 0;
                pictures.add(part.images().picture(row));
                labels.write(choices.classes().has(label) ? label : 0);
            }
        }
        return DataSet.of(pictures, labels.toByteArray(), choices.classes());
    }

    /** The mean value of the four corners of all pictures, 0..255: dark on white, they are white. */
    private static double corners(Sprite images) {
        int last = Picture.SIDE - 1;
        int[] corners = {0, last, last * Picture.SIDE, Picture.SIZE - 1};
        return IntStream.range(0, images.rows())
                .flatMap(row -> IntStream.of(corners).map(corner -> images.at(row, corner)))
                .average()
                .orElse(0);
    }
}
