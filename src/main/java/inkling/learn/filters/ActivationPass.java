package inkling.learn.filters;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.inside.Stage;
import inkling.nn.Architecture;
import inkling.nn.Shape;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;

/**
 * A model's way through all rows of a data set to find how strongly each activates each map: first through a sample that is spread
 * evenly over the data set, then through the others. Each step takes a few hundredths of a second and returns how many rows are done.
 * Whoever no longer needs the rest stops asking for it. For one thread at a time; others help it within a step, and the numbers are
 * the same however many do.
 */
public final class ActivationPass implements Iterator<Integer> {
    private static final int SAMPLE = 2_000;
    private static final int STEP = 512;

    /** Images that a thread takes at a time, at most: as many as pass through the layers together. */
    static final int MOST_AT_A_TIME = 32;

    /** The most numbers that the layers may give for the images that a thread takes at a time: 16 MB. */
    static final int MOST_NUMBERS = 1 << 22;

    private final Classifier model;
    private final DataSet data;
    private final int sample;
    private final int[] order;
    private final List<StageTally> tallies;
    private final int atATime;
    private int done;

    public ActivationPass(Classifier model, DataSet data) {
        this(model, data, SAMPLE);
    }

    /** With a sample of a given number of rows. */
    ActivationPass(Classifier model, DataSet data, int sample) {
        this.model = model;
        this.data = data;
        this.sample = Math.min(sample, data.rows());
        order = order(data.rows(), this.sample);
        atATime = atATime(model.architecture());
        tallies = Stage.of(model.architecture()).stream()
                .map(stage -> new StageTally(
                        model.architecture(), stage, data.classes().count()))
                .toList();
    }

    /** How many images a thread takes at a time: all that the layers give for them is kept for a moment. */
    static int atATime(Architecture architecture) {
        long numbers =
                architecture.outputShapes().stream().mapToLong(Shape::size).sum();
        return (int) Math.max(1, Math.min(MOST_AT_A_TIME, MOST_NUMBERS / numbers));
    }

    /** How many rows the sample has. */
    public int sampleRows() {
        return sample;
    }

    @Override
    public boolean hasNext() {
        return done < order.length;
    }

    @Override
    public Integer next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int first = done;
        int count = Math.min(STEP, (first < sample ? sample : order.length) - first);
        List<StageTally.Largest> found =
                tallies.stream().map(tally -> tally.largest(count)).toList();
        IntStream.range(0, (count + atATime - 1) / atATime)
                .parallel()
                .forEach(piece -> find(first, piece * atATime, Math.min(count, (piece + 1) * atATime), found));
        for (int i = 0; i < count; i++) {
            int row = order[first + i];
            for (int stage = 0; stage < tallies.size(); stage++) {
                tallies.get(stage).add(row, data.label(row), found.get(stage), i);
            }
        }
        done = first + count;
        return done;
    }

    /** What is known of the rows that are done. */
    public MapActivations soFar() {
        return new MapActivations(
                model, data, done, tallies.stream().map(StageTally::activities).toList());
    }

    private void find(int first, int from, int to, List<StageTally.Largest> found) {
        float[] images = new float[(to - from) * Picture.SIZE];
        for (int i = from; i < to; i++) {
            data.images().picture(order[first + i]).toFloats(images, (i - from) * Picture.SIZE);
        }
        model.readLayers(images, to - from, (layer, start, some, values) -> {
            for (int stage = 0; stage < tallies.size(); stage++) {
                if (tallies.get(stage).isEnd(layer)) {
                    for (int i = 0; i < some; i++) {
                        tallies.get(stage).find(values, i, found.get(stage), from + start + i);
                    }
                }
            }
        });
    }

    /** The rows of the sample, then the others, both in their order. */
    private static int[] order(int rows, int sample) {
        int[] order = new int[rows];
        int chosen = 0;
        int others = sample;
        for (int row = 0; row < rows; row++) {
            if (chosen < sample && row == (int) ((long) chosen * rows / sample)) {
                order[chosen++] = row;
            } else {
                order[others++] = row;
            }
        }
        return order;
    }
}
