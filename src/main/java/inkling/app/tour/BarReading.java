package inkling.app.tour;

import inkling.data.Classes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        List<String> percents = new ArrayList<>();
        for (int digit = 0; digit < Classes.DIGITS.count(); digit++) {
            percents.add(((Labeled) scene.lookup("#percent-" + digit)).getText());
        }
        return new BarReading(List.copyOf(percents));
    }

    /** Whether there is an answer: an empty pad has none. */
    boolean answered() {
        return percents.stream().allMatch(text -> text.chars().anyMatch(Character::isDigit));
    }

    /** The digit with the longest bar. */
    int digit() {
        int best = 0;
        for (int digit = 1; digit < percents.size(); digit++) {
            if (percent(digit) > percent(best)) {
                best = digit;
            }
        }
        return best;
    }

    /** The percentage beside a bar, 0..100. */
    double percent(int digit) {
        return Double.parseDouble(percents.get(digit).replaceAll("[^0-9.]", ""));
    }

    /** The bars as lines of text. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int digit = 0; digit < percents.size(); digit++) {
            int filled = (int) Math.round(percent(digit) / 100 * WIDTH);
            lines.add(String.format(
                    Locale.ROOT, "  %d |%-" + WIDTH + "s| %5.1f %%", digit, "#".repeat(filled), percent(digit)));
        }
        return lines;
    }
}
