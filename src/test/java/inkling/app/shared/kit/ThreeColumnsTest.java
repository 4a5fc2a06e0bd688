package inkling.app.shared.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class ThreeColumnsTest {
    private final Region left = column(232);
    private final Region middle = column(0);
    private final Region right = column(344);
    private final ThreeColumns columns = new ThreeColumns(left, middle, right);

    @Test
    void givesTheMiddleWhatTheOthersLeave() {
        resize(1400);

        assertThat(columns.getPseudoClassStates()).isEmpty();
        assertPlace(left, 0, 232);
        assertPlace(middle, 232, 824);
        assertPlace(right, 1056, 344);
    }

    @Test
    void hidesTheRightColumnInANarrowWindowUntilItIsOpened() {
        resize(1024);
        assertThat(columns.isRightVisible()).isFalse();
        assertPlace(middle, 232, 792);

        columns.openProperty().set(true);
        columns.layout();

        assertThat(columns.isRightVisible()).isTrue();
        assertPlace(middle, 232, 448);
        assertPlace(right, 680, 344);
    }

    @Test
    void laysTheRightColumnOverTheMiddleWhereItIsAskedTo() {
        columns.setOverlay(new Insets(48, 0, 10, 0));
        columns.openProperty().set(true);

        resize(1024);
        assertPlace(middle, 232, 792);
        assertPlace(right, 680, 344);
        assertThat(right.getLayoutY()).isEqualTo(48);
        assertThat(right.getHeight()).isEqualTo(642);

        resize(1400);
        assertThat(right.getLayoutY()).isZero();
        assertThat(right.getHeight()).isEqualTo(700);
    }

    private void resize(double width) {
        columns.resize(width, 700);
        columns.layout();
    }

    private static void assertPlace(Region region, double x, double width) {
        assertThat(region.getLayoutX()).isEqualTo(x);
        assertThat(region.getWidth()).isEqualTo(width);
    }

    private static Region column(double width) {
        Region region = new Region();
        region.setPrefWidth(width);
        return region;
    }
}
