package inkling.app.shared;

import inkling.app.shared.model.DrawingReader;
import inkling.learn.Classifier;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.calibrate.Calibrator;
import inkling.learn.calibrate.ModelCalibration;
import inkling.learn.runs.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Calibrates the model in use, in the background: with what is stored with its run, or else by fitting it on the validation rows
 * of the data set, where it has any. What was fitted is stored with the run. The latest model wins.
 */
public final class ModelCalibrating {
    /**
     * A model to be calibrated.
     *
     * @param run with which the calibration is stored; null for none
     */
    public record Request(Classifier model, @Nullable Run run, Calibrator calibrator) {
        /** Reads or fits the calibration, and stores it if it is new; takes seconds, on any thread. */
        public CalibratedClassifier calibrate() {
            try {
                ModelCalibration stored =
                        run == null ? null : run.calibration(model).orElse(null);
                Optional<ModelCalibration> found = calibrator.calibration(model, stored);
                if (found.isEmpty()) {
                    return CalibratedClassifier.of(model, stored);
                }
                if (run != null && !found.get().equals(stored)) {
                    run.write(model, found.get());
                }
                return new CalibratedClassifier(model, found.get());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final Session session;
    private final DrawingReader reader;
    private final LatestTask<Request, CalibratedClassifier> calibrating;

    private ModelCalibrating(Session session, Background background) {
        this.session = session;
        reader = session.reader();
        calibrating = background.latest(Request::calibrate, reader::use, problem -> {
            reader.calibratingProperty().set(false);
            session.problems().report(problem);
        });
    }

    /** Begins to follow the model and the data of a session. */
    public static void follow(Session session, Background background) {
        ModelCalibrating calibrating = new ModelCalibrating(session, background);
        session.modelProperty().subscribe(model -> calibrating.start());
        session.dataProperty().subscribe(data -> calibrating.start());
    }

    private void start() {
        CalibratedClassifier now = reader.get();
        Calibrator calibrator = reader.getCalibrator();
        boolean wanted = now != null && now.calibration() == null && calibrator != null;
        reader.calibratingProperty().set(wanted);
        if (now != null && calibrator != null && wanted) {
            calibrating.submit(new Request(now.classifier(), session.getModelRun(), calibrator));
        }
    }
}
