package inkling.app.shared;

import inkling.analysis.map.MapPositions;
import java.util.function.IntToDoubleFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The map of the data set: where its rows lie, by what they are similar, and how far its making is. FX thread only. */
public final class MapState {
    /** What makes rows similar. */
    public enum Similarity {
        /** What the last hidden layer of the model makes of them. */
        MODEL,
        /** Their pixels. */
        PIXELS
    }

    private final ObjectProperty<Similarity> similarity = new SimpleObjectProperty<>(Similarity.MODEL);
    private final ObjectProperty<@Nullable MapPositions> positions = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable IntToDoubleFunction> trust = new SimpleObjectProperty<>();
    private final DoubleProperty progress = new SimpleDoubleProperty(1);
    private final StringProperty summary = new SimpleStringProperty("");
    private final StringProperty instead = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper placed = new ReadOnlyBooleanWrapper();
    private final Viewers viewers = new Viewers();
    private final Viewers storedViewers = new Viewers();
    private final BooleanProperty missing = new SimpleBooleanProperty();
    private final DrawingPlace drawing = new DrawingPlace();
    private final BooleanProperty pixelsHelp = new SimpleBooleanProperty();
    private final BooleanProperty stopped = new SimpleBooleanProperty();
    private final BooleanProperty trustWanted = new SimpleBooleanProperty();

    // Properties

    /** What makes rows similar on this map. */
    public ObjectProperty<Similarity> similarityProperty() {
        return similarity;
    }

    /** Where the rows of the session's data lie; while the map forms, soon replaced by better positions. Null for no map. */
    public ReadOnlyObjectProperty<@Nullable MapPositions> positionsProperty() {
        return positions;
    }

    /** Whether the positions are the last ones: none better will follow. */
    public ReadOnlyBooleanProperty placedProperty() {
        return placed.getReadOnlyProperty();
    }

    /** How far each row's place can be trusted, at most 1, NaN if not known; null until it is wanted and measured. */
    public ReadOnlyObjectProperty<@Nullable IntToDoubleFunction> trustProperty() {
        return trust;
    }

    /** Which part of the making is done, 0..1; 1 also if there is nothing to do. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress;
    }

    /** How the map was made, in a few words; while it forms, what is being done; empty for no map. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary;
    }

    /** Which map is shown while the one wanted is not there: a few words; empty if it is there, or no map is. */
    public ReadOnlyStringProperty insteadProperty() {
        return instead;
    }

    /** Why there is no map: one sentence; empty while all is well. */
    public ReadOnlyStringProperty problemProperty() {
        return problem;
    }

    /** Whether a screen shows the map: only then it is made. */
    public ReadOnlyBooleanProperty wantedProperty() {
        return viewers.anyProperty();
    }

    /** Whether a screen shows the map if it need not be made. */
    public ReadOnlyBooleanProperty storedWantedProperty() {
        return storedViewers.anyProperty();
    }

    /** Whether a map could be made, but is not stored, and nobody wants it to be made. Set by whoever makes it. */
    public BooleanProperty missingProperty() {
        return missing;
    }

    /** Whether the problem is the model's, and a map by pixels can be made. To be set after {@link #fail}, which resets it. */
    public BooleanProperty pixelsHelpProperty() {
        return pixelsHelp;
    }

    /** Where the drawing on the pad lies. */
    public DrawingPlace drawing() {
        return drawing;
    }

    /** Whether a screen shows how far each row's place can be trusted: only then it is measured, which takes seconds. */
    public BooleanProperty trustWantedProperty() {
        return trustWanted;
    }

    /** Whether the user has stopped the making. */
    public BooleanProperty stoppedProperty() {
        return stopped;
    }

    // Commands

    /** Says whether a viewer shows the map. */
    public void want(Object viewer, boolean shows) {
        viewers.set(viewer, shows);
    }

    /** Says whether a viewer shows the map if it need not be made. */
    public void wantStored(Object viewer, boolean shows) {
        storedViewers.set(viewer, shows);
    }

    /** Called by whoever makes the map: how far it is. */
    public void report(double newProgress, String words) {
        progress.set(newProgress);
        summary.set(words);
    }

    /** Called by whoever makes the map: where the rows lie for now; null for no map. */
    public void placeForNow(@Nullable MapPositions newPositions) {
        placed.set(false);
        trust.set(null);
        positions.set(newPositions);
    }

    /** Called by whoever makes the map: where the rows lie, and how far each can be trusted, if that is known. */
    public void place(MapPositions newPositions, @Nullable IntToDoubleFunction newTrust) {
        placed.set(true); // first: whoever hears of the positions asks
        trust.set(newTrust);
        positions.set(newPositions);
    }

    /** Called by whoever makes the map: which map is shown in place of the one wanted; empty if none is. */
    public void showInstead(String words) {
        instead.set(words);
    }

    /** Says why there is no map; empty for no problem. */
    public void fail(String sentence) {
        pixelsHelp.set(false);
        problem.set(sentence);
    }
}
