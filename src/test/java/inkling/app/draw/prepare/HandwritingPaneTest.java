package inkling.app.draw.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.sketch.StrokeMeasure;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HandwritingPaneTest {
    @Test
    void saysTheFirstThingThatIsUnusual() {
        assertThat(HandwritingPane.verdict(
                        Map.of(StrokeMeasure.STROKE_WIDTH, 1.7, StrokeMeasure.INK, 40.0, StrokeMeasure.SLANT, 0.0),
                        false))
                .isEqualTo("The pen is a little thin.");
        assertThat(HandwritingPane.verdict(
                        Map.of(StrokeMeasure.STROKE_WIDTH, 6.0, StrokeMeasure.INK, 240.0, StrokeMeasure.SLANT, 0.0),
                        true))
                .isEqualTo(
                        "The pen is thicker than in almost any MNIST digit; normalizing the pen width makes up for it.");
        assertThat(HandwritingPane.verdict(
                        Map.of(StrokeMeasure.STROKE_WIDTH, 2.5, StrokeMeasure.INK, 90.0, StrokeMeasure.SLANT, 35.0),
                        true))
                .isEqualTo("It leans far to the right.");
        assertThat(HandwritingPane.verdict(
                        Map.of(StrokeMeasure.STROKE_WIDTH, 2.5, StrokeMeasure.INK, 90.0, StrokeMeasure.SLANT, 5.0),
                        true))
                .isEqualTo("All three are typical of MNIST.");
    }

    @Test
    void hasWordsForEveryMeasureAtEveryLevel() {
        for (StrokeMeasure measure : StrokeMeasure.values()) {
            assertThat(HandwritingPane.name(measure)).isNotBlank();
            for (double value : new double[] {
                measure.rareLow() - 1,
                (measure.rareLow() + measure.low()) / 2,
                (measure.high() + measure.rareHigh()) / 2,
                measure.rareHigh() + 1
            }) {
                Map<StrokeMeasure, Double> usual = new EnumMap<>(
                        Map.of(StrokeMeasure.STROKE_WIDTH, 2.5, StrokeMeasure.INK, 90.0, StrokeMeasure.SLANT, 5.0));
                usual.put(measure, value);
                assertThat(HandwritingPane.verdict(usual, false))
                        .endsWith(".")
                        .isNotEqualTo("All three are typical of MNIST.");
            }
        }
    }

    @Test
    void givesFiguresTheirUnit() {
        assertThat(HandwritingPane.figure(StrokeMeasure.STROKE_WIDTH, 2.46)).isEqualTo("2.5 px");
        assertThat(HandwritingPane.figure(StrokeMeasure.INK, 101.7)).isEqualTo("102 px");
        assertThat(HandwritingPane.figure(StrokeMeasure.SLANT, -12.3)).isEqualTo("\u221212\u00b0");
        assertThat(HandwritingPane.figure(StrokeMeasure.SLANT, -0.3)).isEqualTo("0\u00b0");
        assertThat(HandwritingPane.figure(StrokeMeasure.SLANT, 12.3)).isEqualTo("+12\u00b0");
    }
}
