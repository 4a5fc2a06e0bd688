package inkling.app.explore.groups;

import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.analysis.group.Bins;
import inkling.analysis.group.Groups;
import inkling.analysis.group.MeanPictures;
import inkling.app.explore.find.FoundRows;
import inkling.app.explore.find.RowBrowser;
import inkling.app.shared.Background;
import inkling.app.shared.LatestResult;
import inkling.data.DataSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The mean picture of each row of the table, where its measure follows from the data alone: of each class, of each slant. */
final class RowMeans {
    private record Request(RowFacts facts, Bins bins) {}

    private final RowBrowser rows;
    private final LatestResult<Request, MeanPictures> means;
    private @Nullable DataSet data;
    private @Nullable Bins bins;

    RowMeans(RowBrowser rows, ObservableValue<@Nullable Groups> groups, Background background) {
        this.rows = rows;
        means = new LatestResult<>(background, request -> MeanPictures.of(request.facts, request.bins));
        groups.subscribe(this::follow);
    }

    /** The pictures; null while there are none, and where the measure is of a model. */
    ReadOnlyObjectProperty<@Nullable MeanPictures> property() {
        return means.property();
    }

    private void follow(@Nullable Groups groups) {
        FoundRows found = rows.foundProperty().get();
        if (groups == null || found == null) {
            return; // soon there is another table, perhaps with the same rows
        }
        Measure down = groups.down().measure();
        if (found.data().equals(data) && groups.down().equals(bins)) {
            return;
        }
        data = found.data();
        bins = groups.down();
        boolean ofData = down.source() == Measure.Source.DATA && !down.key().equals("split");
        means.restart(ofData ? new Request(found.facts(), groups.down()) : null);
    }
}
