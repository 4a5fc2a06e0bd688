package inkling.app.shared.map;

import inkling.analysis.map.MapPositions;
import inkling.app.shared.Figures;
import inkling.app.shared.MapState;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.data.Classes;
import inkling.data.DataSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The map that the screens show, finished or not, and what is said about it. FX thread. */
final class ShownMap {
    private static final Texts TEXTS = Texts.of("window");

    private final Session session;
    private final MapState map;
    private final DrawingPlacing drawing;
    /** What the map shown is of, once it is finished; null before. */
    private @Nullable MapSubject placed;
    /** The same, also while the map forms and if it is never finished; null for no map. */
    private @Nullable MapSubject seen;
    /** How the map was made. */
    private String how = "";

    ShownMap(Session session, DrawingPlacing drawing) {
        this.session = session;
        this.drawing = drawing;
        map = session.map();
    }

    /** What the map is of, also while it forms and if it is never finished; null for no map. */
    @Nullable
    MapSubject seen() {
        return seen;
    }

    /** Whether it is the finished map of a subject. */
    boolean isOf(@Nullable MapSubject subject) {
        return placed != null && placed.equals(subject);
    }

    /** Whether it is a finished map of other data. */
    boolean isOfOtherThan(DataSet data) {
        return placed != null && !Objects.equals(data.labels(), placed.data().labels());
    }

    /** Whether a screen is to show how far each place can be trusted, and that can be measured but has not been. */
    boolean isToBeMeasured() {
        MapPositions positions = map.positionsProperty().get();
        return map.trustWantedProperty().get()
                && positions != null
                && positions.isComplete()
                && map.placedProperty().get()
                && map.trustProperty().get() == null;
    }

    /** Says which map is still to be seen while the one wanted is not there. */
    void sayWhatIsSeen() {
        DataSet data = session.getData();
        MapSubject of = seen;
        map.showInstead(
                data == null || of == null
                        ? ""
                        : instead(
                                of, MapSubject.of(data, map.similarityProperty().get(), session.getLensInUse())));
    }

    /** Shows no map. */
    void clear() {
        placed = null;
        seen = null;
        sayWhatIsSeen();
        map.missingProperty().set(false);
        drawing.use(null, null);
        map.placeForNow(null);
    }

    /** Shows a map while it forms. */
    void placeForNow(@Nullable MapSubject of, MapPositions positions) {
        if (placed != null) {
            placed = null;
            drawing.use(null, null);
        }
        seen = of;
        sayWhatIsSeen();
        map.placeForNow(positions);
    }

    /** Shows a finished map. */
    void place(MapSubject of, MapWork.Made made) {
        placed = of;
        seen = of;
        sayWhatIsSeen();
        how = how(of, made);
        map.place(made.positions(), null);
        drawing.use(of, made.positions());
        map.report(1, how);
    }

    /** Leaves the map as it is: its making was stopped, and no better one will come. */
    void stop(@Nullable MapSubject wanted) {
        MapPositions now = map.positionsProperty().get();
        if (now != null) {
            map.place(now, map.trustProperty().get());
        }
        if (placed == null) {
            how = TEXTS.get("map.stopped");
        }
        map.report(1, isOf(wanted) ? how : TEXTS.get("map.stopped"));
    }

    /** Says how far its places can be trusted on average. */
    void reportTrust(double mean) {
        map.report(1, TEXTS.get("map.trust", Figures.decimal(mean, 3), how));
    }

    /** How a map was made. */
    private static String how(MapSubject of, MapWork.Made made) {
        Classes classes = of.data().classes();
        int rows = of.data().rows();
        double seconds = made.facts().seconds();
        return switch (made.origin()) {
            case SHIPPED -> TEXTS.about(classes).get("map.shipped", rows);
            case STORED ->
                Double.isNaN(seconds)
                        ? TEXTS.about(classes).get("map.stored", rows)
                        : TEXTS.about(classes).get("map.stored.time", rows, Figures.duration(seconds));
            case MADE -> TEXTS.about(classes).get("map.done", rows, Figures.duration(seconds));
            case NOT_STORED -> TEXTS.about(classes).get("map.done.not-stored", rows, Figures.duration(seconds));
        };
    }

    /** Which map is shown instead of the one wanted, of the same rows; empty if it is that one. */
    private static String instead(MapSubject shown, MapSubject wanted) {
        if (shown.model() == wanted.model()) {
            return "";
        }
        if (shown.model() == null) {
            return TEXTS.get("map.instead.pixels");
        }
        return TEXTS.get(wanted.model() == null ? "map.instead.model" : "map.instead.other");
    }
}
