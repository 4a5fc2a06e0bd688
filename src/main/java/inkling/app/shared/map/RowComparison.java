package inkling.app.shared.map;

import inkling.analysis.Measure.Source;
import inkling.analysis.RowFacts;
import inkling.analysis.neighbors.Features;
import inkling.analysis.neighbors.PixelNeighbors;
import inkling.analysis.neighbors.Prototypes;
import inkling.analysis.neighbors.axes.Spanning;
import inkling.analysis.neighbors.prototypes.PrototypeSearch;
import inkling.analysis.neighbors.similar.PixelComparison;
import inkling.analysis.neighbors.store.SimilarRowsFiles;
import inkling.analysis.neighbors.store.StoredSearch;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.data.DataSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * Finds which rows of the session's data are similar by pixels, when somebody asks for it: the neighbors of each row, or the prototypes of
 * each class. The session's facts have them from then on. One search at a time, in the background. FX thread only.
 */
public final class RowComparison {
    private record Found(
            @Nullable PixelNeighbors neighbors, @Nullable Prototypes prototypes) {}

    private final SimilarRowsFiles files;
    private final Session session;
    private final RowTask task;
    private final ObjectProperty<@Nullable Source> wanted = new SimpleObjectProperty<>();

    private @Nullable DataSet data;
    private @Nullable PixelNeighbors neighbors;
    private @Nullable Prototypes prototypes;

    public RowComparison(Session session, Background background, SimilarRowsFiles files) {
        this.files = files;
        this.session = session;
        task = new RowTask(background);
        session.factsProperty().subscribe(this::follow);
    }

    // Properties

    /** What is being found; null while nothing is. */
    public ReadOnlyObjectProperty<@Nullable Source> wantedProperty() {
        return wanted;
    }

    /** How much of it is done, 0..1; 1 also if there is nothing to do. */
    public ReadOnlyDoubleProperty progressProperty() {
        return task.progressProperty();
    }

    // Commands

    /** Whether this can find what a measure follows from. */
    public static boolean finds(Source source) {
        return source == Source.NEIGHBORS || source == Source.PROTOTYPES;
    }

    /** Whether the rows of a data set are few enough to compare each with all others. */
    public static boolean canCompare(DataSet data) {
        return data.rows() > 1 && data.rows() <= Spanning.MOST_ROWS;
    }

    /**
     * Finds what the measures of a source follow from, unless it is known; in place of another search.
     *
     * @param then what to do as soon as the facts have it
     */
    public void find(Source source, Runnable then) {
        RowFacts facts = session.getFacts();
        if (facts == null || facts.rows() < facts.data().labels().rows() || !canCompare(facts.data())) {
            return;
        }
        boolean known = source == Source.NEIGHBORS ? facts.neighbors() != null : facts.prototypes() != null;
        cancel();
        if (known) {
            then.run();
            return;
        }
        DataSet all = facts.data();
        wanted.set(source);
        task.run(
                turn -> source == Source.NEIGHBORS
                        ? new Found(
                                turn.finish(new PixelComparison(all, new StoredSearch(files, all, Features.pixels()))),
                                prototypes)
                        : new Found(neighbors, turn.finish(new PrototypeSearch(all))),
                found -> {
                    neighbors = found.neighbors;
                    prototypes = found.prototypes;
                    follow(session.getFacts());
                    wanted.set(null);
                    then.run();
                },
                problem -> {
                    wanted.set(null);
                    session.problems().report(problem);
                });
    }

    /** Stops the search under way. */
    public void cancel() {
        task.cancel();
        wanted.set(null);
    }

    /** Facts from before the search, such as those of a model that was still classifying, get what was found since. */
    private void follow(@Nullable RowFacts facts) {
        DataSet now = facts == null ? null : facts.data();
        if (facts == null || !facts.data().equals(data)) {
            data = now;
            neighbors = null;
            prototypes = null;
            if (wanted.get() != null) {
                cancel();
            }
        } else if ((facts.neighbors() == null && neighbors != null)
                || (facts.prototypes() == null && prototypes != null)) {
            session.useFacts(facts.withNeighbors(neighbors).withPrototypes(prototypes));
        }
    }
}
