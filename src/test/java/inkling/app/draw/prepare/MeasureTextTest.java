package inkling.app.draw.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.sketch.StrokeMeasure;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasureTextTest {
    @Test
    void saysTheFirstThingThatIsUnusual() {
        assertThat(MeasureText.verdict(
                        Map.of(StrokeMeasure.STROKE_WIDTH, 1.7, StrokeMeasure.INK, 40.0, StrokeMeasure.SLANT, 0.0),
                        false))
                .isEqualTo("The pen is a little thin.");
        assertThat(MeasureText.verdict(
                        Map.of(StrokeMeasure.STROKE_WIDTH, 6.0, StrokeMeasure.INK, 240.0, StrokeMeasure.SLANT, 0.0),
                        true))
                .isEqualTo("The pen is thicker than nearly anything the model has seen; the even pen makes up for it.");
        assertThat(MeasureText.verdict(
                        Map.of(StrokeMeasure.STROKE_WIDTH, 2.5, StrokeMeasure.INK, 90.0, StrokeMeasure.SLANT, 35.0),
                        true))
                .isEqualTo("It leans far to the right.");
        assertThat(MeasureText.verdict(
                        Map.of(StrokeMeasure.STROKE_WIDTH, 2.5, StrokeMeasure.INK, 90.0, StrokeMeasure.SLANT, 5.0),
                        true))
                .isEqualTo("Like most digits of MNIST in all three.");
    }

    @Test
    void givesFiguresTheirUnit() {
        assertThat(MeasureText.figure(StrokeMeasure.STROKE_WIDTH, 2.46)).isEqualTo("2.5\u00a0px");
        assertThat(MeasureText.figure(StrokeMeasure.INK, 101.7)).isEqualTo("102\u00a0px");
        assertThat(MeasureText.figure(StrokeMeasure.SLANT, -12.3)).isEqualTo("\u221212\u00b0");
        assertThat(MeasureText.figure(StrokeMeasure.SLANT, -0.3)).isEqualTo("0\u00b0");
        assertThat(MeasureText.figure(StrokeMeasure.SLANT, 12.3)).isEqualTo("+12\u00b0");
    }
}
