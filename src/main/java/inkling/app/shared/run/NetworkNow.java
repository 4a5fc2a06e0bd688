package inkling.app.shared.run;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.learn.runs.FirstLayer;
import inkling.learn.runs.Run;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** The network of the run in progress as it is now, for the screens that look at it or use it. FX thread. */
final class NetworkNow {
    private final ReadOnlyObjectWrapper<@Nullable Standing> standing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable FirstLayer> firstLayer = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty live = new SimpleBooleanProperty();
    private final LiveModel liveModel;

    NetworkNow(Session session, Background background) {
        liveModel = new LiveModel(session, background);
        live.subscribe(liveModel::set);
    }

    ReadOnlyObjectProperty<@Nullable Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable FirstLayer> firstLayerProperty() {
        return firstLayer.getReadOnlyProperty();
    }

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
        if (progress.model() != null) {
            liveModel.follow(progress.model());
        }
    }

    /** There is no network that learns any more; the weights of its first layer stay in view. */
    void forget() {
        standing.set(null);
    }

    /** The run has ended: the other screens keep its last model. */
    void end() {
        liveModel.end();
    }

    /** The run is stored, and with it the model that the other screens use. */
    void store(Run last) {
        liveModel.store(last);
    }
}
