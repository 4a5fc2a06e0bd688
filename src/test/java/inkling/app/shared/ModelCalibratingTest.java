package inkling.app.shared;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.Digits;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.ModelCalibration;
import inkling.learn.calibrate.Temperature;
import inkling.learn.file.ModelFile;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ModelCalibratingTest {
    @TempDir
    private Path folder;

    private final Session session = new Session();
    private final WorkByHand work = new WorkByHand();
    private Run run;
    private Classifier model;

    @BeforeEach
    void train() throws IOException {
        ModelCalibrating.follow(session, Background.on(work));
        run = TinyRun.kept(new RunStore(folder), "tiny", TinyRun.recipe());
        model = ModelFile.read(run.model());
    }

    @Test
    void fitsACalibrationOnceDataAndModelAreThereAndStoresItWithTheRun() throws IOException {
        session.useModel(model, "tiny", run);
        assertThat(session.reader().calibratingProperty().get()).isFalse();
        session.useData(TinyRun.DATA);
        assertThat(session.reader().get().calibration()).isNull();
        assertThat(session.reader().calibratingProperty().get()).isTrue();
        work.doAll();
        ModelCalibration fitted = session.reader().get().calibration();
        assertThat(fitted.isOf(model)).isTrue();
        assertThat(session.reader().calibratingProperty().get()).isFalse();
        assertThat(run.calibration(model)).contains(fitted);
        assertThat(session.getModel()).isSameAs(model);
    }

    @Test
    void readsWhatIsStoredWithTheRun() throws IOException {
        calibrate();
        ModelCalibration fitted = session.reader().get().calibration();
        ModelCalibration stored = new ModelCalibration(
                fitted.model(), fitted.dataSha256(), new Temperature(3), fitted.detector(), fitted.reliability(), null);
        run.write(model, stored);
        model = ModelFile.read(run.model());
        calibrate();
        assertThat(session.reader().get().calibration()).isEqualTo(stored);
        Files.writeString(ModelCalibration.besides(run.model()), "damaged");
        model = ModelFile.read(run.model());
        calibrate();
        assertThat(session.reader().get().calibration()).isEqualTo(fitted);
        assertThat(run.calibration(model)).contains(fitted);
    }

    @Test
    void measuresNothingOnOtherData() throws IOException {
        calibrate();
        DataSet other = Digits.data(250, 200);
        session.useData(other);
        assertThat(session.reader().get().calibration()).isNull();
        work.doAll();
        assertThat(session.reader().get().classifier()).isSameAs(model);
        session.useModel(ModelFile.shipped());
        work.doAll();
        CalibratedClassifier shipped = session.reader().get();
        assertThat(shipped.calibration()).isNull();
        assertThat(Calibration.shipped().temperatureFor(shipped.classifier()))
                .isEqualTo(Calibration.shipped().temperature());
        assertThat(session.reader().calibratingProperty().get()).isFalse();
    }

    @Test
    void dropsWhatWasFittedToAModelThatIsNoLongerInUse() throws IOException {
        session.useData(TinyRun.DATA);
        session.useModel(model, "tiny", run);
        Classifier first = run.classifier(1);
        session.useModel(first);
        work.doAll();
        assertThat(session.reader().get().classifier()).isSameAs(first);
        assertThat(session.reader().get().calibration().isOf(first)).isTrue();
    }

    @Test
    void keepsTheCalibrationOfAModelThatIsChosenAgain() {
        calibrate();
        CalibratedClassifier before = session.reader().get();
        session.useModel(model);
        assertThat(session.reader().get()).isSameAs(before);
    }

    private void calibrate() {
        session.useData(TinyRun.DATA);
        session.useModel(model, "tiny", run);
        work.doAll();
    }
}
