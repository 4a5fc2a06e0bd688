package inkling.learn.filters;

import inkling.learn.inside.MapName;
import inkling.learn.inside.Place;
import inkling.learn.inside.ReceptiveField;
import inkling.learn.inside.Stage;
import inkling.nn.Architecture;
import inkling.nn.Relu;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is known so far about the maps of one stage. Rows are added by one thread; {@link #find} is for any number of them between. */
final class StageTally {
    private final Architecture architecture;
    private final Stage stage;
    private final int maps;
    private final int pixels;
    private final List<TopList> top = new ArrayList<>();
    private final int[] classRows;
    private final double[] classSums;
    private final double[] sums;
    private final double[] squares;
    private final int[] activeRows;
    private final long[] activePixels;
    private int rows;

    /** The largest number of each map of a stage for some rows, {@code [rows, maps]}, and at which pixel it may be among the top. */
    static final class Largest {
        final float[] values;
        final int[] pixels;

        /** How many pixels are above 0. */
        final int[] active;

        Largest(int rows, int maps) {
            values = new float[rows * maps];
            pixels = new int[rows * maps];
            active = new int[rows * maps];
        }
    }

    StageTally(Architecture architecture, Stage stage, int classes) {
        this.architecture = architecture;
        this.stage = stage;
        maps = stage.output().channels();
        pixels = stage.output().pixels();
        for (int map = 0; map < maps; map++) {
            top.add(new TopList(MapActivity.TOP));
        }
        classRows = new int[classes];
        classSums = new double[classes * maps];
        sums = new double[maps];
        squares = new double[maps];
        activeRows = new int[maps];
        activePixels = new long[maps];
    }

    /** A place for what {@link #find} finds in some rows. */
    Largest largest(int count) {
        return new Largest(count, maps);
    }

    /** Whether a layer is the last one of the stage. */
    boolean isEnd(int layer) {
        return layer == stage.last();
    }

    /**
     * Finds the largest number of each map.
     *
     * @param output of the last layer of the stage, {@code [n, height, width, channels]}
     * @param image which of the n
     * @param found to be written to at {@code at}
     */
    void find(float[] output, int image, Largest found, int at) {
        int start = image * pixels * maps;
        int to = at * maps;
        System.arraycopy(output, start, found.values, to, maps);
        for (int pixel = 0; pixel < pixels; pixel++) {
            int from = start + pixel * maps;
            for (int map = 0; map < maps; map++) {
                float value = output[from + map];
                found.values[to + map] = Math.max(found.values[to + map], value);
                found.active[to + map] += value > 0 ? 1 : 0;
            }
        }
        for (int map = 0; map < maps; map++) {
            float most = found.values[to + map];
            if (top.get(map).mayTake(most)) {
                int pixel = 0;
                while (pixel < pixels - 1 && output[start + pixel * maps + map] != most) {
                    pixel++;
                }
                found.pixels[to + map] = pixel;
            }
        }
    }

    /** Adds a row whose largest numbers were found before. */
    void add(int row, int label, Largest found, int at) {
        rows++;
        if (label >= 0) {
            classRows[label]++;
        }
        for (int map = 0; map < maps; map++) {
            float value = found.values[at * maps + map];
            top.get(map).add(value, row, found.pixels[at * maps + map]);
            sums[map] += value;
            squares[map] += (double) value * value;
            activeRows[map] += value > 0 ? 1 : 0;
            activePixels[map] += found.active[at * maps + map];
            if (label >= 0) {
                classSums[label * maps + map] += value;
            }
        }
    }

    /** What is known about each map. */
    List<MapActivity> activities() {
        boolean rectified = stage.layers().stream().anyMatch(Relu.class::isInstance);
        List<MapActivity> all = new ArrayList<>();
        for (int map = 0; map < maps; map++) {
            int channel = map;
            double mean = rows == 0 ? 0 : sums[map] / rows;
            double variance = rows == 0 ? 0 : Math.max(0, squares[map] / rows - mean * mean);
            List<TopRow> rowsAtTop = top.get(map).map((row, value, pixel) -> topRow(channel, row, value, pixel));
            all.add(new MapActivity(
                    new MapName(stage.number(), map),
                    rows,
                    pixels,
                    rowsAtTop,
                    classMeans(map),
                    mean,
                    Math.sqrt(variance),
                    share(activeRows[map], (double) rows),
                    share((double) activePixels[map], (double) rows * pixels),
                    rectified));
        }
        return all;
    }

    private static double share(double part, double all) {
        return all == 0 ? 0 : part / all;
    }

    private List<Double> classMeans(int map) {
        return IntStream.range(0, classRows.length)
                .mapToObj(label -> classSums[label * maps + map] / classRows[label]) // NaN without rows
                .toList();
    }

    private TopRow topRow(int channel, int row, float value, int pixel) {
        int width = stage.output().width();
        Place place = new Place(stage.last(), pixel / width, pixel % width, channel);
        return new TopRow(row, value, place, ReceptiveField.of(architecture, place, Place.PICTURE));
    }
}
