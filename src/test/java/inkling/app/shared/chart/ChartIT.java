package inkling.app.shared.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.app.WindowSteps;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polyline;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChartIT extends WindowSteps {
    private final Curve curve = new Curve();
    private Chart chart;

    @BeforeEach
    void openChart() {
        for (int i = 0; i <= 100; i++) {
            curve.add(i, i);
        }
        chart = onScreen(() -> {
            Chart made = new Chart(value -> "" + (int) value);
            made.show(curve, "a-line");
            made.axes(Axis.linear(0, 100), Axis.linear(0, 100));
            return made;
        });
        open(new StackPane(chart), 560, 330);
    }

    @Test
    void zoomsByTheWheelAboutThePointerAndShowsAllAgain() {
        assertThat(ticks()).contains("0", "100");
        turnWheel(chart, 3); // the headless robot turns it the other way
        assertThat(ticks().stream().filter(tick -> tick.equals("100")).count())
                .as("only the upright axis still reaches 100")
                .isEqualTo(1);
        doubleClick();
        until("all is shown again", () -> ticks().stream().filter("100"::equals).count() == 2);
    }

    @Test
    void drawsTheFirstPointOfACurveAsADot() {
        Curve young = new Curve();
        onScreen(() -> {
            chart.show(young, "b-line");
            return chart;
        });
        settle();
        assertThat(dots()).isZero();
        onScreen(() -> {
            young.add(50, 50);
            chart.requestLayout();
            return chart;
        });
        until("the dot", () -> dots() == 1);
        onScreen(() -> {
            young.add(60, 50);
            chart.requestLayout();
            return chart;
        });
        until("a line instead", () -> dots() == 0);
    }

    private long dots() {
        return chart.lookupAll("Circle").stream().filter(Node::isVisible).count();
    }

    @Test
    void drawsWhatHasGrown() {
        int before = points();
        onScreen(() -> {
            curve.add(101, 5);
            chart.axes(Axis.linear(0, 200), Axis.linear(0, 100));
            return chart;
        });
        settle();
        assertThat(points()).isNotEqualTo(before);
        assertThat(ticks()).contains("200");
    }

    @Test
    void readsOnUnderAPointerThatRestsWhileTheAxisGrows() {
        moveTo(chart, 300, 150);
        double before = onScreen(() -> chart.pointed().get());
        onScreen(() -> {
            chart.axes(Axis.linear(0, 200), Axis.linear(0, 100));
            return chart;
        });
        assertThat(onScreen(() -> chart.pointed().get())).isCloseTo(2 * before, within(0.01));
    }

    @Test
    void keepsAPictureOfTwiceItsSizeWithinAMargin() throws IOException {
        Path file = folder.resolve("chart.png");
        onScreen(() -> ChartPicture.of(chart)).write(file);
        var picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(1120 + 2 * ChartPicture.MARGIN);
        assertThat(picture.getHeight()).isEqualTo(660 + 2 * ChartPicture.MARGIN);
    }

    /** As one event: two clicks of the robot may come too slowly to count as a double one. */
    private void doubleClick() {
        onScreen(() -> {
            chart.fireEvent(new MouseEvent(
                    MouseEvent.MOUSE_CLICKED,
                    280,
                    150,
                    280,
                    150,
                    MouseButton.PRIMARY,
                    2,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    false,
                    false,
                    false,
                    true,
                    null));
            return chart;
        });
    }

    private List<String> ticks() {
        return onScreen(() -> chart.lookupAll(".chart-tick").stream()
                .filter(Node::isVisible)
                .map(tick -> ((Label) tick).getText())
                .toList());
    }

    private int points() {
        return onScreen(() -> ((Polyline) chart.lookup(".a-line")).getPoints().size());
    }
}
