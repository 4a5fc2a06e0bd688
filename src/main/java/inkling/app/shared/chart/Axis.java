package inkling.app.shared.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The range of values along one side of a chart, low &lt; high; on a log axis both above 0.
 *
 * @param log equal factors, not equal differences, lie equally far apart
 */
public record Axis(double low, double high, boolean log) {
    public Axis {
        if (!(low < high) || (log && low <= 0)) {
            throw new IllegalArgumentException(
                    "expected " + (log ? "0 < " : "") + "low < high, found " + low + " and " + high);
        }
    }

    /** A plain axis. */
    public static Axis linear(double low, double high) {
        return new Axis(low, high, false);
    }

    /** The smallest axis of whole ticks that shows the values; on a log axis those above 0. */
    public static Axis around(double smallest, double largest, boolean log) {
        if (log) {
            double floor = smallest > 0 ? smallest : 1e-6;
            double low = Math.pow(10, Math.floor(Math.log10(floor)));
            double high = Math.pow(10, Math.ceil(Math.log10(Math.max(largest, floor))));
            return new Axis(low, high > low ? high : low * 10, true);
        }
        double span = largest > smallest ? largest - smallest : Math.max(1e-9, Math.abs(largest) * 0.1);
        double step = roundUp(span / 4);
        double low = Math.floor(smallest / step + 1e-9) * step;
        double high = Math.ceil(largest / step - 1e-9) * step;
        return linear(low, high > low ? high : low + step);
    }

    /** Where a value lies, 0 at the low end and 1 at the high; values beyond lie beyond. */
    public double place(double value) {
        return log ? Math.log(Math.max(value, low * 1e-9) / low) / Math.log(high / low) : (value - low) / (high - low);
    }

    /** The value at a place: the inverse of {@link #place}. */
    public double value(double place) {
        return log ? low * Math.pow(high / low, place) : low + place * (high - low);
    }

    /** Round values to mark, from low to high: about so many; on a log axis powers of ten, or 1, 2 and 5 of each if few. */
    public List<Double> ticks(int about) {
        if (log) {
            return logTicks(about);
        }
        List<Double> ticks = new ArrayList<>();
        double step = roundUp((high - low) / about);
        for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    private List<Double> logTicks(int about) {
        int first = (int) Math.floor(Math.log10(low) + 1e-9);
        int last = (int) Math.floor(Math.log10(high) + 1e-9);
        int every = Math.max(1, (last - first + about) / about);
        double[] leads = 3 * (last - first) < about ? new double[] {1, 2, 5} : new double[] {1};
        List<Double> ticks = new ArrayList<>();
        for (int power = first; power <= last; power += every) {
            for (double lead : leads) {
                double tick = lead * Math.pow(10, power);
                if (tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9)) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }

    /** The part from one place to another. */
    public Axis part(double from, double to) {
        return new Axis(value(from), value(to), log);
    }

    /** The round number, 1, 2 or 5 times a power of ten, that is not smaller. */
    public static double roundUp(double atLeast) {
        double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
        double lead = atLeast / power;
        return power * (lead <= 1.0000001 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }
}
