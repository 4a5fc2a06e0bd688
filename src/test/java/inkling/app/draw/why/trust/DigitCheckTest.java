package inkling.app.draw.why.trust;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.calibrate.DigitDetector;
import inkling.learn.calibrate.DigitFeatures;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigitCheckTest {
    private final DigitDetector detector =
            new DigitDetector(List.of(1.0, -1.0, -10.0), 0, 0.5, new DigitFeatures(8, 5, 0.6));

    @Test
    void saysWhatSpeaksMostAgainstADigit() {
        assertThat(reason(-3, 5, 0.6)).contains("cannot decide");
        assertThat(reason(0.41, 5, 0.6)).contains("only 60% sure").contains("99% for a digit");
        assertThat(reason(8, 10, 0.6))
                .contains("no training digit is similar")
                .contains("2.0 times as far");
        assertThat(reason(8, 5, 1.5)).contains("hardly any of its ink");
    }

    private String reason(double logOdds, double distance, double share) {
        return DigitCheck.reason(detector, new DigitFeatures(logOdds, distance, share));
    }
}
