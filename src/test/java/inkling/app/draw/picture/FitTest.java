package inkling.app.draw.picture;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.sketch.Grayscale;
import inkling.sketch.picture.PixelBox;
import inkling.sketch.picture.ScannedPicture;
import java.util.List;
import javafx.geometry.BoundingBox;
import org.junit.jupiter.api.Test;

class FitTest {
    @Test
    void aWidePictureLiesInTheMiddleOfTheSquare() {
        ScannedPicture wide = new ScannedPicture(new Grayscale(200, 100, new float[20_000]), List.of());
        assertThat(Fit.of(wide, 400).place(new PixelBox(10, 20, 30, 40))).isEqualTo(new BoundingBox(20, 140, 60, 80));
    }

    @Test
    void aTallOneToo() {
        ScannedPicture tall = new ScannedPicture(new Grayscale(100, 200, new float[20_000]), List.of());
        assertThat(Fit.of(tall, 100).place(new PixelBox(0, 0, 100, 200))).isEqualTo(new BoundingBox(25, 0, 50, 100));
    }
}
