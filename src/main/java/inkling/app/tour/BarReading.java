package inkling.app.tour;

import inkling.data.Classes;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;

/**
 * The ten bars of the Draw screen as they stand there, read off the window.
 *
 * @param percents what is written beside each bar, 0 to 9
 */
record BarReading(List<String> percents) {
    private static final int WIDTH = 40;

    /** Reads the bars; FX thread. */
    static BarReading of(Scene scene) {
        return new BarReading(IntStream.range(0, Classes.DIGITS.count())
                .mapToObj(digit -> ((Labeled) scene.lookup("#percent-" + digit)).getText())
                .toList());
    }

    /** Whether there is an answer: an empty pad has none. */
    boolean answered() {
        return percents.stream().allMatch(text -> text.chars().anyMatch(Character::isDigit));
    }

    /** The digit with the longest bar. */
    int digit() {
        return IntStream.range(0, percents.size())
                .boxed()
                .max(Comparator.comparingDouble(this::percent))
                .orElseThrow();
    }

    /** The percentage beside a bar, 0..100. */
    double percent(int digit) {
        return Double.parseDouble(percents.get(digit).replaceAll("[^0-9.]", ""));
    }

    /** The bars as lines of text. */
    List<String> lines() {
        return IntStream.range(0, percents.size()).mapToObj(this::line).toList();
    }

    private String line(int digit) {
        int filled = (int) Math.round(percent(digit) / 100 * WIDTH);
        return String.format(
                Locale.ROOT, "  %d |%-" + WIDTH + "s| %5.1f %%", digit, "#".repeat(filled), percent(digit));
    }
}
