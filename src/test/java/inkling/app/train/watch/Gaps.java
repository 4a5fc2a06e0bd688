package inkling.app.train.watch;

import inkling.data.Classes;
import inkling.learn.runs.EpochFigures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Gaps to test with: made up, or of runs that were recorded. */
final class Gaps {
    private Gaps() {}

    /** After one epoch. */
    static Gap of(double train, double validation, int digits, double noise) {
        return new Gap(List.of(figures(1, 1, train, 1, validation)), digits, noise, false, Classes.DIGITS);
    }

    /** After several epochs of the same figures. */
    static Gap constant(double train, double validation, int digits, double noise) {
        return new Gap(
                IntStream.rangeClosed(1, 6)
                        .mapToObj(epoch -> figures(epoch, 1, train, 1, validation))
                        .toList(),
                digits,
                noise,
                false,
                Classes.DIGITS);
    }

    static EpochFigures figures(int epoch, double trainLoss, double train, double validationLoss, double validation) {
        return new EpochFigures(epoch, trainLoss, train, validationLoss, validation, 1, 1, List.of(), true);
    }

    /** What a recorded run showed after each of its epochs. */
    static List<Gap> recorded(String name, int digits, double noise, boolean linear) {
        try (InputStream in = Objects.requireNonNull(Gaps.class.getResourceAsStream(name + ".csv"), name)) {
            List<EpochFigures> epochs = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> figures(
                            Integer.parseInt(cells[0]),
                            Double.parseDouble(cells[1]),
                            Double.parseDouble(cells[2]),
                            Double.parseDouble(cells[3]),
                            Double.parseDouble(cells[4])))
                    .toList();
            List<Gap> gaps = new ArrayList<>();
            for (int last = 1; last <= epochs.size(); last++) {
                gaps.add(new Gap(epochs.subList(0, last), digits, noise, linear, Classes.DIGITS));
            }
            return gaps;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
