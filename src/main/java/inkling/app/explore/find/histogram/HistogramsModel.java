package inkling.app.explore.find.histogram;

import inkling.analysis.Measure;
import inkling.analysis.Predictions;
import inkling.analysis.RowFacts;
import inkling.analysis.group.Histogram;
import inkling.analysis.measure.Measures;
import inkling.analysis.query.Query;
import inkling.app.explore.find.FoundRows;
import inkling.app.explore.find.RowBrowser;
import inkling.app.shared.Background;
import inkling.app.shared.LatestTask;
import inkling.app.shared.RowSelection;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The histograms of all measures that have values, over the rows found. */
public final class HistogramsModel {
    private static final int MOST_INTERVALS = 22;

    /**
     * What to count.
     *
     * @param pixels whether also by the measures that look at pixels, which take a second when they are first asked for
     */
    private record Request(
            FoundRows found, Query query, @Nullable RowSelection given, boolean pixels) {}

    private record Result(Request request, Map<Measure, Histogram> counted) {}

    private final RowBrowser rows;
    private final ReadOnlyObjectWrapper<Map<Measure, Histogram>> histograms = new ReadOnlyObjectWrapper<>(Map.of());
    private final LatestTask<Request, Result> counting;

    /** Counts the rows that a browser finds, in the background, whenever others are found. */
    public HistogramsModel(RowBrowser rows, Background background) {
        this.rows = rows;
        counting = background.latest(HistogramsModel::count, this::show, problem -> {
            histograms.set(Map.of());
            background.report(problem);
        });
        rows.foundProperty().subscribe(this::follow);
    }

    /** The histogram of each measure that has values, in the order of the measures. */
    public ReadOnlyObjectProperty<Map<Measure, Histogram>> histogramsProperty() {
        return histograms.getReadOnlyProperty();
    }

    private void follow(@Nullable FoundRows found) {
        if (found == null) {
            histograms.set(Map.of());
        } else {
            submit(found, false);
        }
    }

    private void submit(FoundRows found, boolean pixels) {
        counting.submit(new Request(
                found, rows.queryProperty().get(), rows.givenProperty().get(), pixels));
    }

    private void show(Result result) {
        Map<Measure, Histogram> all = new LinkedHashMap<>();
        if (!result.request.pixels) {
            // until they are counted again, those that look at pixels stay as they were
            all.putAll(histograms.get());
            all.keySet().removeIf(measure -> !result.request.found.facts().has(measure));
        }
        all.putAll(result.counted);
        histograms.set(all);
        FoundRows found = rows.foundProperty().get();
        if (!result.request.pixels && found == result.request.found && isClassified(found.facts())) {
            submit(found, true);
        }
    }

    /** Whether no model is on its way through the rows: what looks at pixels can wait so long. */
    private static boolean isClassified(RowFacts facts) {
        Predictions predictions = facts.predictions();
        return predictions == null || predictions.rows() == facts.rows();
    }

    private static Result count(Request request) {
        RowFacts facts = request.found.facts();
        int[] found = request.found.rows();
        int[] candidates = FoundRows.candidates(facts, request.given);
        Map<Measure, Histogram> counted = new LinkedHashMap<>();
        for (Measure measure : Measures.ALL) {
            boolean looksAtPixels = measure.source() == Measure.Source.DATA && !measure.isQuick();
            boolean wanted = !looksAtPixels || request.pixels;
            if (facts.has(measure) && wanted && measure.unit().isCounted()) {
                counted.put(measure, Histogram.of(facts, measure, request.query, found, candidates, MOST_INTERVALS));
            }
        }
        return new Result(request, counted);
    }
}
