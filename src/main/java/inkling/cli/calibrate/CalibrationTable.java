package inkling.cli.calibrate;

import static java.util.Objects.requireNonNull;

import inkling.learn.Interval;
import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.CoverageCurve;
import inkling.learn.calibrate.MeasuredDigits;
import inkling.learn.calibrate.MeasuredOthers;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A fresh calibration as text: each figure in percent, with its 95% interval and the number of images behind it. */
public final class CalibrationTable {
    private static final double[] THRESHOLDS = {0, 0.5, 0.8, 0.9, 0.95, 0.99};

    private final Calibration.Results results;
    private final PrintWriter out;

    private CalibrationTable(Calibration.Results results, PrintWriter out) {
        this.results = results;
        this.out = out;
    }

    public static void print(Calibration calibration, PrintWriter out) {
        out.println(calibration.model());
        out.printf(Locale.ROOT, "temperature %.3f%n", calibration.temperature().value());
        CalibrationTable table = new CalibrationTable(calibration.results(), out);
        table.printFitted();
        table.printDigits();
        table.printOthers();
        table.printCoverage();
    }

    private void printFitted() {
        String kinds = requireNonNull(results.fittedOn()).entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", "));
        out.printf("fitted on: %s%n%n", kinds);
    }

    private void printDigits() {
        out.println("digits        images  accuracy %                calibration error %, before and after"
                + "          accepted as digits %, of");
        results.accuracy().forEach((kind, accuracy) -> {
            MeasuredDigits measured = requireNonNull(results.digits(kind));
            out.printf(
                    Locale.ROOT,
                    "%-12s %7d  %-24s %8.2f     %-24s %-22s %6d%n",
                    kind,
                    measured.images(),
                    percent(accuracy, measured.accuracy(), 2),
                    percent(results.errorBefore().get(kind)),
                    percent(requireNonNull(results.errorAfter().get(kind)), measured.error(), 2),
                    percent(requireNonNull(results.accepted().get(kind)), measured.accepted(), 1),
                    measured.checked());
        });
        MeasuredDigits drawn = results.digits("drawn");
        if (drawn != null) {
            out.println(
                    drawn.writers() == null
                            ? "The drawings do not name at least two writers: every second drawing was fitted on, so these may"
                                    + " be by the same people."
                            : "The drawings are by " + drawn.writers() + " writers, and those fitted on are by others;"
                                    + " their intervals resample writers.");
        }
    }

    private void printOthers() {
        out.printf("%nnot digits                images   AUROC  rejected %%%n");
        results.auroc().forEach((kind, auroc) -> {
            MeasuredOthers measured = requireNonNull(results.others(kind));
            out.printf(
                    Locale.ROOT,
                    "%-24s %7d %7.3f  %s%s%n",
                    kind,
                    measured.images(),
                    auroc,
                    percent(requireNonNull(results.rejected().get(kind)), measured.rejected(), 1),
                    measured.trainedOn() ? "  the model was trained to reject this kind" : "");
        });
    }

    private void printCoverage() {
        CoverageCurve drawn = results.drawnCoverage();
        out.printf("%nleast confidence  test rows answered %%  of these correct %%");
        out.println(drawn == null ? "" : "  drawings answered %  of these correct %");
        for (double threshold : THRESHOLDS) {
            out.printf(Locale.ROOT, "%16.2f", threshold);
            print(results.coverage().at(threshold), "%21.2f %18.2f");
            if (drawn != null) {
                print(drawn.at(threshold), "%21.2f %18.2f");
            }
            out.println();
        }
        out.println(
                drawn == null
                        ? "A threshold chosen here is chosen on test rows, which then no longer judge it."
                        : "Choose a threshold on the drawings: the test rows can then still judge it.");
    }

    private void print(CoverageCurve.Point point, String format) {
        out.printf(Locale.ROOT, " " + format, percent(point.coverage()), percent(point.accuracy()));
    }

    private static double percent(@Nullable Double share) {
        return share == null ? Double.NaN : 100 * share;
    }

    private static String percent(double share, Interval interval, int decimals) {
        String number = "%." + decimals + "f";
        return String.format(
                Locale.ROOT,
                number + " (" + number + " to " + number + ")",
                100 * share,
                100 * interval.low(),
                100 * interval.high());
    }
}
