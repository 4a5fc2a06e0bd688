package inkling.app.shared.run;

import inkling.app.shared.Background;
import inkling.app.shared.LatestTask;
import inkling.app.shared.ModelCalibrating;
import inkling.app.shared.Session;
import inkling.learn.Classifier;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.calibrate.Calibrator;
import inkling.learn.file.ModelFile;
import inkling.learn.runs.FirstLayer;
import inkling.learn.runs.Run;
import java.io.IOException;
import java.nio.file.Files;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * The network of the run in progress as it is now, for the screens that look at it; and its model after each epoch, for those that use
 * it. That is handed over with what is fitted to it, so that its answers and the judgment of them change together; and what is fitted is
 * stored with the run when it ends. In the background: epochs that end meanwhile are skipped, except the last. FX thread only.
 */
final class NetworkNow {
    private final Session session;
    private final Background background;
    private final LatestTask<ModelCalibrating.Request, CalibratedClassifier> calibrating;
    private final ReadOnlyObjectWrapper<@Nullable Standing> standing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable FirstLayer> firstLayer = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty live = new SimpleBooleanProperty();
    /** Whether the last epoch has been handed over, or will be as soon as it is calibrated. */
    private boolean ended;

    NetworkNow(Session session, Background background) {
        this.session = session;
        this.background = background;
        calibrating = background.latest(ModelCalibrating.Request::calibrate, this::use, background::report);
        live.subscribe(on -> {
            if (!on) {
                session.endLiveModels();
            }
        });
    }

    ReadOnlyObjectProperty<@Nullable Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable FirstLayer> firstLayerProperty() {
        return firstLayer.getReadOnlyProperty();
    }

    /** Whether the other screens use the model of each epoch; what is under way is dropped when they no longer do. */
    BooleanProperty liveProperty() {
        return live;
    }

    /** A run begins, of which nothing is known yet. */
    void begin() {
        forget();
        firstLayer.set(null);
    }

    /** Takes over what is new. */
    void follow(TrainingLoop.Progress progress) {
        if (progress.standing() != null) {
            standing.set(progress.standing());
        }
        if (progress.firstLayer() != null) {
            firstLayer.set(progress.firstLayer());
        }
        if (progress.model() != null && live.get()) {
            handOver(progress.model());
        }
    }

    /** Hands over the model of an epoch. At first without a calibration, which takes seconds to prepare. */
    private void handOver(Classifier model) {
        Calibrator calibrator = session.reader().getCalibrator();
        ended = false;
        if (calibrator != null && calibrator.isPrepared(model)) {
            calibrating.submit(new ModelCalibrating.Request(model, null, calibrator));
        } else {
            session.useLiveModel(model);
        }
    }

    private void use(CalibratedClassifier calibrated) {
        if (live.get()) {
            session.useLiveModel(calibrated);
            if (ended) {
                session.endLiveModels();
            }
        }
    }

    /** There is no network that learns any more; the weights of its first layer stay in view. */
    void forget() {
        standing.set(null);
    }

    /** The run has ended, no further epoch follows: the other screens keep its last model. */
    void end() {
        ended = true;
        session.endLiveModels();
    }

    /** Fits the calibration of an ended run's last model, and stores it with the run. */
    void store(Run last) {
        Calibrator calibrator = session.reader().getCalibrator();
        if (calibrator != null && last.last().isPresent()) {
            background.run(() -> store(last, calibrator), stored -> {}, background::report);
        }
    }

    private static Run store(Run last, Calibrator calibrator) throws IOException {
        if (Files.exists(last.model())) {
            Object unused = new ModelCalibrating.Request(ModelFile.read(last.model()), last, calibrator).calibrate();
        }
        return last;
    }
}
