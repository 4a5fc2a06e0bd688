package inkling.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GrayscaleTest {
    @Test
    void findsTheCenterOfMassOfPixelsAtTheEdges() {
        // [2, 3]: of 1 + 2 + 1 parts of ink, 2 + 1 lie in column 2 and 1 in row 1
        Point center = new Grayscale(3, 2, new float[] {0.25f, 0, 0.5f, 0, 0, 0.25f}).centerOfMass();
        assertThat(center.x()).isCloseTo(1.5, within(1e-9));
        assertThat(center.y()).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void findsTheCenterOfASinglePixelAnywhere() {
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 5; column++) {
                float[] values = new float[20];
                values[row * 5 + column] = 0.3f;
                Grayscale gray = new Grayscale(5, 4, values);
                assertThat(gray.centerOfMass()).isEqualTo(new Point(column, row));
                assertThat(gray.inkBox(0)).isEqualTo(new Box(column, row, column + 1, row + 1));
            }
        }
    }

    @Test
    void hasItsCenterOfMassInTheMiddleIfThereIsNoInk() {
        assertThat(new Grayscale(5, 4, new float[20]).centerOfMass()).isEqualTo(new Point(2, 1.5));
    }
}
