package inkling.app.explore.detail.similar;

import inkling.analysis.Predictions;
import inkling.analysis.RowFacts;
import inkling.analysis.neighbors.Features;
import inkling.analysis.neighbors.Neighbors;
import inkling.analysis.neighbors.PixelNeighbors;
import inkling.analysis.neighbors.SimilarRows;
import inkling.analysis.neighbors.store.SimilarRowsFiles;
import inkling.analysis.neighbors.store.StoredSearch;
import inkling.app.shared.Background;
import inkling.app.shared.LatestResult;
import inkling.app.shared.MapState.Similarity;
import inkling.app.shared.Session;
import inkling.app.shared.map.RowComparison;
import inkling.app.shared.map.RowTask;
import inkling.app.shared.model.Lens;
import inkling.data.DataSet;
import inkling.learn.ClassMatch;
import inkling.learn.Classifier;
import inkling.learn.calibrate.Calibrator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The training digits most similar to the selected row. To the model, if the map is by the model and its neighbors are stored; by all
 * pixels otherwise. Nothing is compared before the model has classified all rows.
 */
final class SimilarViewModel {
    private record Request(
            RowFacts facts,
            int row,
            @Nullable Classifier model,
            @Nullable Calibrator calibrator) {}

    /** What was read for a model last; by the background, one request at a time. */
    private record Stored(DataSet data, Classifier model, Optional<Neighbors> neighbors) {}

    private final Session session;
    private final SimilarRowsFiles files;
    private final LatestResult<Request, SimilarDigits> similar;
    private final RowTask comparison;
    private final ReadOnlyBooleanWrapper comparable = new ReadOnlyBooleanWrapper();
    private volatile @Nullable Stored stored;

    SimilarViewModel(Session session, Background background, SimilarRowsFiles files) {
        this.session = session;
        this.files = files;
        similar = new LatestResult<>(background, this::find);
        comparison = new RowTask(background);
        session.selectedRowProperty().addListener(observable -> follow());
        session.factsProperty().addListener(observable -> follow());
        session.map().similarityProperty().addListener(observable -> follow());
        session.map().wantedProperty().addListener(observable -> offer());
        similar.property().addListener(observable -> offer());
        session.modelProperty().addListener(observable -> comparison.cancel());
        session.epochsFollowProperty().addListener(observable -> {
            follow();
            offer();
        });
        session.dataProperty().addListener(observable -> comparison.cancel());
        session.lenses().chosenProperty().addListener(observable -> comparison.cancel());
        session.map().progressProperty().addListener((property, before, now) -> {
            if (now.doubleValue() == 1) {
                stored = null; // the map may have stored neighbors
                follow();
            }
        });
        follow();
    }

    // Properties

    /** What was found, perhaps nothing; null before anything is compared. */
    ReadOnlyObjectProperty<@Nullable SimilarDigits> similarProperty() {
        return similar.property();
    }

    /** Whether the map is shown by the model, and the rows similar to it are not known but could be found. */
    ReadOnlyBooleanProperty comparableProperty() {
        return comparable.getReadOnlyProperty();
    }

    /** The finding of them. */
    RowTask comparison() {
        return comparison;
    }

    // Commands

    /** Finds the rows similar to the model: each is compared with all others. */
    void compare() {
        DataSet data = session.getData();
        Lens lens = session.getLensInUse();
        if (data != null && lens != null && comparable.get()) {
            Features.ofModel(lens.model())
                    .ifPresent(features -> comparison.run(
                            turn -> turn.finish(new StoredSearch(files, data, features)),
                            found -> {
                                stored = null; // now there are some
                                follow();
                            },
                            session.problems()::report));
        }
    }

    private void offer() {
        SimilarDigits now = similar.property().get();
        Lens lens = session.getLensInUse();
        comparable.set(now != null
                && lens != null
                && now.by() == Similarity.PIXELS
                && !session.epochsFollowProperty().get()
                && session.map().wantedProperty().get()
                && session.map().similarityProperty().get() == Similarity.MODEL
                && RowComparison.canCompare(now.data())
                && ClassMatch.canEvaluate(lens.model(), now.data().classes())
                && Features.ofModel(lens.model()).isPresent());
    }

    /** Selects one of them. */
    void select(int row) {
        session.select(row);
    }

    private void follow() {
        RowFacts facts = session.getFacts();
        int row = session.getSelectedRow();
        Predictions predictions = facts == null ? null : facts.predictions();
        boolean settled = facts != null && predictions != null && predictions.rows() == facts.rows();
        if (facts == null || row < 0 || row >= facts.rows() || (!settled && facts.neighbors() == null)) {
            similar.restart(null);
            return;
        }
        boolean byModel = session.map().similarityProperty().get() == Similarity.MODEL;
        Lens lens = session.getLensInUse();
        Calibrator calibrator = session.reader().getCalibrator();
        similar.follow(new Request(
                facts,
                row,
                byModel && lens != null && !session.epochsFollowProperty().get() ? lens.model() : null,
                calibrator != null && calibrator.data().equals(facts.data()) ? calibrator : null));
    }

    private SimilarDigits find(Request request) {
        DataSet data = request.facts.data();
        Optional<Neighbors> toModel = request.model == null ? Optional.empty() : neighbors(data, request.model);
        if (toModel.isPresent()) {
            return SimilarDigits.of(data, Similarity.MODEL, toModel.get(), request.row);
        }
        if (request.calibrator != null) {
            return SimilarDigits.of(data, request.calibrator.index(), request.row);
        }
        PixelNeighbors known = request.facts.neighbors();
        return known == null
                ? new SimilarDigits(data, Similarity.PIXELS, List.of())
                : SimilarDigits.of(data, Similarity.PIXELS, known.neighbors(), request.row);
    }

    private Optional<Neighbors> neighbors(DataSet data, Classifier model) {
        Stored last = stored;
        if (last == null || last.model != model || !last.data.equals(data)) {
            Optional<Neighbors> read = Features.ofModel(model)
                    .flatMap(features -> files.read(data, features))
                    .map(SimilarRows::neighbors);
            last = new Stored(data, model, read);
            stored = last;
        }
        return last.neighbors;
    }
}
