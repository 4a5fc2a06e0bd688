package inkling.sketch.generated;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.sketch.Point;
import inkling.sketch.Preparation;
import inkling.sketch.Sketch;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DoodleTest {
    @ParameterizedTest
    @EnumSource
    void drawsTheSameForTheSameSeedAndAnotherForAnother(Doodle doodle) {
        Set<Sketch> drawn = new HashSet<>();
        for (int seed = 0; seed < 50; seed++) {
            assertThat(doodle.draw(seed)).isEqualTo(doodle.draw(seed));
            drawn.add(doodle.draw(seed));
        }
        assertThat(drawn).hasSize(50);
    }

    @ParameterizedTest
    @Tag("slow")
    @EnumSource
    void staysOnThePadAndLeavesInk(Doodle doodle) {
        for (int seed = 0; seed < 50; seed++) {
            Sketch sketch = doodle.draw(seed);
            assertThat(sketch.strokes().stream().flatMap(stroke -> stroke.points().stream()))
                    .allMatch(DoodleTest::isOnThePad);
            byte[] pixels = Preparation.MNIST.picture(sketch).bytes();
            assertThat(pixels).contains((byte) 255);
        }
    }

    private static boolean isOnThePad(Point point) {
        return point.x() >= 0 && point.x() <= Sketch.PAD && point.y() >= 0 && point.y() <= Sketch.PAD;
    }
}
