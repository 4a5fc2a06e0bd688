package inkling.analysis.neighbors.store;

import inkling.analysis.neighbors.Features;
import inkling.analysis.neighbors.Points;
import inkling.analysis.neighbors.RowSpace;
import inkling.analysis.neighbors.SimilarRows;
import inkling.analysis.neighbors.Work;
import inkling.analysis.neighbors.similar.SimilarRowsSearch;
import inkling.data.DataSet;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the points and neighbors of a data set where they have been found before; finds and stores them where not. */
public final class StoredSearch extends Work<SimilarRows> {
    private static final Logger LOG = System.getLogger(StoredSearch.class.getName());

    private final SimilarRowsFiles files;
    private final DataSet data;
    private final Features features;
    private @Nullable SimilarRowsSearch search;
    private @Nullable SimilarRows result;

    /** The first step may find what is stored; so errors in what is asked for appear there as well. */
    public StoredSearch(SimilarRowsFiles files, DataSet data, Features features) {
        this.files = files;
        this.data = data;
        this.features = features;
    }

    @Override
    public boolean hasNext() {
        return result == null;
    }

    @Override
    protected double step() {
        if (search == null) {
            SimilarRowsSearch all = new SimilarRowsSearch(data, features);
            result = files.read(data, features).orElse(null);
            search = result != null
                    ? all
                    : files.readSpace(data, features)
                            .map(SimilarRowsSearch::new)
                            .orElse(all);
            return result == null ? 0 : 1;
        }
        if (search.hasNext()) {
            return search.next();
        }
        result = search.result();
        store(result);
        return 1;
    }

    /** The points of the rows, as soon as they are known; null before. */
    public @Nullable RowSpace space() {
        return result != null ? result.space() : search == null ? null : search.space();
    }

    /** The rows on two axes, as far as they have been read, before their points are known; null as long as none has been. */
    public @Nullable Points outline() {
        return search == null ? null : search.outline();
    }

    @Override
    protected SimilarRows made() {
        return Objects.requireNonNull(result);
    }

    /** What cannot be stored is still of use. */
    private void store(SimilarRows similar) {
        try {
            files.write(data, similar);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "neighbors are not kept: " + e.getMessage());
        }
    }
}
