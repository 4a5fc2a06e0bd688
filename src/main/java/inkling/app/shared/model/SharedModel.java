package inkling.app.shared.model;

import inkling.learn.Classifier;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.runs.Run;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The part of {@link inkling.app.shared.Session} about the model in use, which classifies on all screens. FX thread only. */
public abstract class SharedModel {
    private final ReadOnlyObjectWrapper<@Nullable Classifier> model = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper modelProblem = new ReadOnlyStringWrapper("");
    private final DrawingReader reader = new DrawingReader();
    private final Lenses lenses = new Lenses();
    private String modelName = "";
    private @Nullable Run modelRun;
    private boolean live;
    private final ReadOnlyBooleanWrapper epochsFollow = new ReadOnlyBooleanWrapper();

    // Properties

    /** The model that classifies on all screens. Null while it is read, and where it could not be read. */
    public ReadOnlyObjectProperty<@Nullable Classifier> modelProperty() {
        return model.getReadOnlyProperty();
    }

    public @Nullable Classifier getModel() {
        return model.get();
    }

    /** What that model is called on the screens: its recipe, its run or its file; empty without a model. */
    public String getModelName() {
        return modelName;
    }

    /** The stored run that trained the model; null if that is not known. */
    public @Nullable Run getModelRun() {
        return modelRun;
    }

    /** Whether the model came while it was being trained, and takes the place of that of an epoch before. */
    public boolean isModelLive() {
        return live;
    }

    /** Whether that of the next epoch will take the model's place soon: no longer when the run has ended. */
    public ReadOnlyBooleanProperty epochsFollowProperty() {
        return epochsFollow.getReadOnlyProperty();
    }

    /** Why there is no model: one sentence; empty while all is well. */
    public ReadOnlyStringProperty modelProblemProperty() {
        return modelProblem.getReadOnlyProperty();
    }

    public String getModelProblem() {
        return modelProblem.get();
    }

    /** That model as it classifies drawings. */
    public DrawingReader reader() {
        return reader;
    }

    /** The models through which Explore looks at the rows. */
    public Lenses lenses() {
        return lenses;
    }

    /** What Explore looks through: the lens chosen, or the model that classifies on all screens; null without either. */
    public @Nullable Lens getLensInUse() {
        Lens through = lenses.getChosen();
        Classifier usual = model.get();
        return through != null || usual == null ? through : new Lens(usual, modelName, null);
    }

    // Commands

    /** Uses a model on all screens, or for now none. */
    public void useModel(@Nullable Classifier classifier) {
        useModel(classifier, classifier == null ? "" : classifier.name(), null);
    }

    /**
     * Uses a model on all screens, under a name.
     *
     * @param trained the stored run that trained it; null if that is not known
     */
    public void useModel(@Nullable Classifier classifier, String name, @Nullable Run trained) {
        useModel(classifier, name, trained, false);
    }

    /** Uses on all screens a model that is being trained, until the next epoch's comes. */
    public void useLiveModel(Classifier classifier) {
        useModel(classifier, classifier.name(), null, true);
    }

    /** The same with what was fitted to it. */
    public void useLiveModel(CalibratedClassifier calibrated) {
        live = true;
        epochsFollow.set(true);
        modelName = calibrated.classifier().name();
        modelRun = null;
        reader.useCalibrated(calibrated);
        model.set(calibrated.classifier());
    }

    /** Called when no further epoch will follow the model in use. */
    public void endLiveModels() {
        epochsFollow.set(false);
    }

    private void useModel(@Nullable Classifier classifier, String name, @Nullable Run trained, boolean isLive) {
        live = isLive;
        epochsFollow.set(isLive);
        modelName = name; // first: listeners to the model may ask for its name and its run
        modelRun = trained;
        reader.useModel(classifier);
        model.set(classifier);
    }

    /** Says why the model could not be read; empty for no problem. */
    public void reportModelProblem(String sentence) {
        modelProblem.set(sentence);
    }
}
