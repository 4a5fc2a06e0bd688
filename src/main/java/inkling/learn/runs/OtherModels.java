package inkling.learn.runs;

import inkling.learn.Classifier;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The models to compare with the one in use: the shipped one, and those of the newest runs. One thread at a time. */
public final class OtherModels {
    /** More runs than this are not worth comparing. */
    private static final int MOST = 5;

    private static final Logger LOG = System.getLogger(OtherModels.class.getName());

    private final RunStore runs;
    private final Map<Path, CalibratedClassifier> read = new HashMap<>();
    private @Nullable CalibratedClassifier shipped;

    public OtherModels(RunStore runs) {
        this.runs = runs;
    }

    /** All but the current one, by name, the newest first, with the temperatures that were fitted to them. One that cannot be read is logged and left out. */
    public Map<String, CalibratedClassifier> besides(@Nullable Classifier current) {
        Map<String, CalibratedClassifier> models = new LinkedHashMap<>();
        try {
            for (Run run : runs.runs()) {
                if (models.size() < MOST && run.last().isPresent()) {
                    take(run, models);
                }
            }
            if (shipped == null) {
                shipped = CalibratedClassifier.of(ModelFile.shipped());
            }
            models.put(shipped.classifier().name() + ", shipped", shipped);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Not all models could be read: " + e.getMessage());
        }
        models.values()
                .removeIf(model -> current != null && model.classifier().card().equals(current.card()));
        return models;
    }

    private void take(Run run, Map<String, CalibratedClassifier> models) {
        try {
            CalibratedClassifier model = read.get(run.model());
            int epochs = run.last().map(EpochFigures::epoch).orElse(0);
            if (model == null || model.classifier().card().epochs() != epochs) {
                model = run.calibrated(ModelFile.read(run.model()));
                read.put(run.model(), model);
            } else if (model.calibration() == null) { // fitted since then?
                model = run.calibrated(model.classifier());
                read.put(run.model(), model);
            }
            models.put(run.facts().name(), model);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A model could not be read: " + e.getMessage());
        }
    }
}
