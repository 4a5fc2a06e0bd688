package inkling.learn.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import inkling.learn.explain.SmallModel;
import inkling.learn.explain.WhatIf;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CalibratedClassifierTest {
    private static DataSet data;
    private static Classifier classifier;

    @BeforeAll
    static void train() throws IOException {
        data = SmallModel.data();
        classifier = SmallModel.train(data);
    }

    @Test
    void averagesItsViews() {
        Picture picture = data.images().picture(50_001);
        Prediction read = new CalibratedClassifier(classifier, Temperature.NONE).classify(picture);
        Picture[] looks = {picture, WhatIf.TURN.apply(picture, 8), WhatIf.TURN.apply(picture, -8)};
        for (int digit = 0; digit < 10; digit++) {
            double mean = 0;
            for (Picture look : looks) {
                mean += classifier.classify(look).probability(digit) / looks.length;
            }
            // looks are not rounded to bytes on the way
            assertThat((double) read.probability(digit)).isEqualTo(mean, within(2e-3));
        }
    }

    @Test
    void classifiesValidationRowsNoWorseThanASingleView() {
        CalibratedClassifier calibrated = new CalibratedClassifier(classifier, Temperature.NONE);
        int steady = 0;
        int once = 0;
        for (int row = 50_000; row < 51_000; row++) {
            Picture picture = data.images().picture(row);
            steady += calibrated.classify(picture).digit() == data.label(row) ? 1 : 0;
            once += classifier.classify(picture).digit() == data.label(row) ? 1 : 0;
        }
        assertThat(steady).isGreaterThanOrEqualTo(once - 10);
    }

    @Test
    void sumsToOne() {
        Prediction read = new CalibratedClassifier(classifier, new Temperature(1.7))
                .classify(data.images().picture(3));
        double sum = 0;
        for (int digit = 0; digit < 10; digit++) {
            sum += read.probability(digit);
        }
        assertThat(sum).isEqualTo(1, within(1e-5));
    }
}
