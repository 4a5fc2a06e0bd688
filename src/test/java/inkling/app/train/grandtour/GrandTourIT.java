package inkling.app.train.grandtour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.app.shared.ScreenName;
import inkling.app.train.TrainSteps;
import inkling.learn.runs.RunFacts;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import java.util.Arrays;
import javafx.geometry.Point2D;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The last layer's dots, while a network trains and afterwards. */
class GrandTourIT extends TrainSteps {
    private TourPlot plot;

    @BeforeEach
    void trainOnFewRows() {
        session.useData(TinyRun.DATA);
        openView();
        clickOn("#preset-linear");
        fill("#field-digits", "200");
        fill("#field-epochs", "6");
        clickOn("#as-tour");
        assertThat(sees("#accuracy-chart")).isFalse();
        plot = find("#tour-plot", TourPlot.class);
        clickOn("#start");
        until("it is done", () -> !runs().isEmpty() && state(0) == RunFacts.State.DONE);
        until("it is shown", () -> text("#tour-state").startsWith("after epoch 6: "));
    }

    @Test
    void dotsMoveWithTheReplay() throws IOException {
        keep(picture(), "grand-tour");
        pause();
        float[] last = atRest();
        assertThat(last).hasSize(2 * run(0).facts().validationRows());
        Slider slider = find("#replay", Slider.class);
        onScreen(() -> {
            slider.requestFocus();
            return slider;
        });
        press(KeyCode.HOME);
        until("the first epoch is shown", () -> text("#tour-state").startsWith("after epoch 1: "));
        float[] first = atRest();
        assertThat(moved(first, last)).isGreaterThan(20);
        press(KeyCode.END);
        until("the last epoch is shown", () -> text("#tour-state").startsWith("after epoch 6: "));
        assertThat(moved(atRest(), last)).isLessThan(1);
    }

    @Test
    void turnsUntilItIsPausedByTheButtonOrSpaceAndNotWhileItIsHidden() {
        float[] before = places();
        until("it turns", () -> moved(placesNow(), before) > 20);
        clickOn("#tour-pause");
        assertThat(text("#tour-pause")).isEqualTo("Turn");
        float[] paused = atRest();
        onScreen(() -> {
            plot.requestFocus();
            return plot;
        });
        press(KeyCode.SPACE);
        until("it turns again", () -> moved(placesNow(), paused) > 20);
        clickOn("#as-curves");
        assertThat(sees("#accuracy-chart")).isTrue();
        until("it rests", () -> !plot.isRunning());
        float[] hidden = places();
        settle();
        assertThat(places()).containsExactly(hidden);
    }

    @Test
    void tellsOfADotUnderTheMouseAndOpensIt() {
        pause();
        atRest();
        moveTo(plot, plot.places().x()[7], plot.places().y()[7]);
        int pointed = onScreen(plot::pointed);
        assertThat(pointed).isNotNegative();
        assertThat(sees("#tour-card")).isTrue();
        assertThat(text("#tour-row")).isEqualTo("row " + plot.digits().row(pointed));
        assertThat(onScreen(plot::getAccessibleText))
                .startsWith("Row " + plot.digits().row(pointed) + ": a");
        int row = plot.digits().row(pointed);
        clickAt(plot, plot.places().x()[pointed], plot.places().y()[pointed]);
        until("it is opened", () -> session.screenProperty().get() == ScreenName.EXPLORE);
        assertThat(session.getSelectedRow()).isEqualTo(row);
    }

    @Test
    void aCornerIsDraggedByItsNameAndMovedByTheKeys() {
        pause();
        atRest();
        Region name = (Region) plot.axes().names().getChildren().get(3);
        Point2D from = onScreen(() -> name.localToParent(name.getWidth() / 2, name.getHeight() / 2));
        drag(plot, from, new Point2D(plot.getWidth() / 2 + 20, plot.getHeight() / 2 - 30));
        assertThat(Math.hypot(plot.places().tour().x(3), plot.places().tour().y(3)))
                .isLessThan(0.2);
        double before = plot.places().tour().x(0);
        press(KeyCode.HOME);
        assertThat(plot.places().tour().x(3)).isCloseTo(Math.sqrt(0.2) * Math.sin(0.6 * Math.PI), within(1e-9));
        press(KeyCode.RIGHT);
        press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(plot.places().tour().x(0)).isNotEqualTo(before);
        until("it rests", () -> !plot.isRunning());
    }

    @Test
    void walksTheMistakesByTheKeys() {
        pause();
        onScreen(() -> {
            plot.requestFocus();
            return plot;
        });
        int mistakes = plot.digits().wrong().size();
        assertThat(mistakes).isPositive();
        press(KeyCode.DOWN);
        assertThat(plot.digits().isWrong(plot.pointed())).isTrue();
        int row = plot.digits().row(plot.pointed());
        press(KeyCode.ENTER);
        until("it is opened", () -> session.screenProperty().get() == ScreenName.EXPLORE);
        assertThat(session.getSelectedRow()).isEqualTo(row);
    }

    private void pause() {
        clickOn("#tour-pause");
    }

    /** The places when nothing moves any more. */
    private float[] atRest() {
        until("it rests", () -> !plot.isRunning());
        return places();
    }

    private float[] places() {
        return onScreen(this::placesNow);
    }

    private float[] placesNow() {
        float[] x = plot.places().x();
        float[] both = Arrays.copyOf(x, 2 * x.length);
        System.arraycopy(plot.places().y(), 0, both, x.length, x.length);
        return both;
    }

    /** How far the dot goes that goes farthest, logical pixels. */
    private static double moved(float[] from, float[] to) {
        double most = 0;
        for (int i = 0; i < from.length; i++) {
            most = Math.max(most, Math.abs(from[i] - to[i]));
        }
        return most;
    }
}
