package inkling.app.shared.run;

import inkling.app.shared.Background;
import inkling.app.shared.LatestTask;
import inkling.app.shared.Session;
import inkling.learn.Classifier;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.calibrate.Calibrator;
import inkling.learn.file.ModelFile;
import inkling.learn.runs.Run;
import java.io.IOException;
import java.nio.file.Files;

/**
 * Hands the model of each epoch to the other screens with what is fitted to it, so that its answers and the judgment of them
 * change together; and stores that with the run when it ends. In the background: epochs that end meanwhile are skipped, except
 * the last. FX thread only.
 */
final class LiveModel {
    private record Request(Classifier model, Calibrator calibrator) {
        CalibratedClassifier calibrate() {
            return calibrator
                    .calibration(model, null)
                    .map(found -> new CalibratedClassifier(model, found))
                    .orElseGet(() -> CalibratedClassifier.of(model));
        }
    }

    private final Session session;
    private final Background background;
    private final LatestTask<Request, CalibratedClassifier> calibrating;
    private boolean on;
    /** Whether the last epoch has been handed over, or will be as soon as it is calibrated. */
    private boolean ended;

    LiveModel(Session session, Background background) {
        this.session = session;
        this.background = background;
        calibrating = background.latest(Request::calibrate, this::use, background::report);
    }

    /** Switches it on or off; what is under way is then dropped. */
    void set(boolean live) {
        on = live;
        if (!live) {
            session.endLiveModels();
        }
    }

    /** The run has ended: no further epoch follows. */
    void end() {
        ended = true;
        session.endLiveModels();
    }

    /** Hands over the model of an epoch. At first without a calibration, which takes seconds to prepare. */
    void follow(Classifier model) {
        Calibrator calibrator = session.reader().getCalibrator();
        if (!on) {
            return;
        }
        ended = false;
        if (calibrator != null && calibrator.isPrepared(model)) {
            calibrating.submit(new Request(model, calibrator));
        } else {
            session.useLiveModel(model);
        }
    }

    /** Fits the calibration of an ended run's last model, and stores it with the run. */
    void store(Run ended) {
        Calibrator calibrator = session.reader().getCalibrator();
        if (calibrator != null && ended.last().isPresent()) {
            background.run(() -> store(ended, calibrator), stored -> {}, background::report);
        }
    }

    private void use(CalibratedClassifier calibrated) {
        if (on) {
            session.useLiveModel(calibrated);
            if (ended) {
                session.endLiveModels();
            }
        }
    }

    private static Run store(Run ended, Calibrator calibrator) throws IOException {
        if (Files.exists(ended.model())) {
            Classifier model = ModelFile.read(ended.model());
            var fitted = calibrator.calibration(model, ended.calibration(model).orElse(null));
            if (fitted.isPresent()) {
                ended.write(model, fitted.get());
            }
        }
        return ended;
    }
}
