package inkling.learn.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("slow")
class WhatIfTest {
    private static DataSet data;
    private static Classifier classifier;

    @BeforeAll
    static void train() throws IOException {
        data = SmallModel.data();
        classifier = SmallModel.train(data);
    }

    @ParameterizedTest
    @EnumSource
    void leavesThePictureAloneAtNought(WhatIf whatIf) {
        Picture picture = data.images().picture(7);
        assertThat(whatIf.apply(picture, 0)).isEqualTo(picture);
    }

    @Test
    void shiftsByWholePixelsExactly() {
        Picture picture = data.images().picture(7);
        Picture moved = WhatIf.SHIFT_DOWN.apply(WhatIf.SHIFT_RIGHT.apply(picture, 3), -2);
        for (int row = 2; row < 24; row++) {
            for (int column = 0; column < 24; column++) {
                assertThat(moved.at(row, column + 3)).isEqualTo(picture.at(row + 2, column));
            }
        }
    }

    @Test
    void turnsClockwiseByQuarters() {
        Picture picture = data.images().picture(7);
        Picture turned = WhatIf.TURN.apply(picture, 90);
        for (int row = 0; row < 28; row++) {
            for (int column = 0; column < 28; column++) {
                assertThat(turned.at(column, 27 - row)).isEqualTo(picture.at(row, column));
            }
        }
    }

    @Test
    void leansToTheRight() {
        Picture bar = bar();
        Picture leaning = WhatIf.SLANT.apply(bar, 30);
        assertThat(centre(leaning, 4)).isGreaterThan(centre(bar, 4) + 4);
        assertThat(centre(leaning, 23)).isLessThan(centre(bar, 23) - 4);
    }

    @Test
    void sizeAndInkGrowAndShrink() {
        Picture picture = data.images().picture(7);
        assertThat(ink(WhatIf.SIZE.apply(picture, -1)) / ink(picture)).isEqualTo(0.25, within(0.02));
        assertThat(ink(WhatIf.THICKEN.apply(picture, 1.5))).isGreaterThan(1.5 * ink(picture));
        assertThat(ink(WhatIf.THICKEN.apply(picture, -0.5))).isLessThan(0.9 * ink(picture));
        assertThat(ink(WhatIf.INVERT.apply(picture, 1))).isEqualTo(784 * 255 - ink(picture), within(0.5));
    }

    @Test
    void theCurveAgreesWithAskingOneByOne() {
        Picture picture = data.images().picture(7);
        List<Prediction> curve = WhatIf.TURN.curve(classifier::classify, picture, 7);
        assertThat(curve).hasSize(7);
        for (int step = 0; step < 7; step++) {
            Prediction alone = classifier.classify(WhatIf.TURN.apply(picture, WhatIf.TURN.amount(step, 7)));
            assertThat(curve.get(step).confidence()).isEqualTo(alone.confidence(), within(1e-5f));
        }
        assertThat(WhatIf.TURN.amount(3, 7)).isZero();
    }

    private static Picture bar() {
        byte[] pixels = new byte[Picture.SIZE];
        for (int row = 4; row < 24; row++) {
            pixels[row * 28 + 13] = (byte) 255;
            pixels[row * 28 + 14] = (byte) 255;
        }
        return new Picture(pixels);
    }

    private static double centre(Picture picture, int row) {
        double sum = 0;
        double mass = 0;
        for (int column = 0; column < 28; column++) {
            sum += column * (double) picture.at(row, column);
            mass += picture.at(row, column);
        }
        return sum / mass;
    }

    private static double ink(Picture picture) {
        double sum = 0;
        for (int i = 0; i < Picture.SIZE; i++) {
            sum += picture.at(i);
        }
        return sum;
    }
}
