package inkling.cli;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import inkling.analysis.Classification;
import inkling.analysis.Measure;
import inkling.analysis.Measure.Source;
import inkling.analysis.Predictions;
import inkling.analysis.RowFacts;
import inkling.analysis.neighbors.Features;
import inkling.analysis.neighbors.Work;
import inkling.analysis.neighbors.prototypes.PrototypeSearch;
import inkling.analysis.neighbors.similar.PixelComparison;
import inkling.analysis.neighbors.similar.SimilarRowsSearch;
import inkling.analysis.neighbors.store.SimilarRowsFiles;
import inkling.analysis.neighbors.store.StoredSearch;
import inkling.analysis.query.Query;
import inkling.analysis.query.QueryParser;
import inkling.analysis.query.QuerySyntaxException;
import inkling.analysis.query.Search;
import inkling.cli.option.DataOption;
import inkling.cli.option.ModelOption;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Split;
import inkling.learn.Classifier;
import inkling.learn.runs.RunStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inkling find QUERY}: the rows of a data set that a query finds. */
@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the rows that a query finds, such as",
            "  wrong split:test label:4 predicted:9 confidence<0.6 loss:1..5 sort:loss",
            "A row must meet all terms; label:4,9 is either of the two; sort:-loss reverses the order.",
            "How similar pictures are: sort:outlier, nearest<2, agreement<0.5, duplicates>=1, example:prototype.",
            "These compare each picture with all others, which takes a while.",
            "Without --model, pictures of other classes than the shipped model's are found without predictions."
        })
final class FindCommand extends PrintingCommand {
    /** What the command can find out by comparing all pictures. */
    private static final Set<Source> COMPARED = Set.of(Source.NEIGHBORS, Source.PROTOTYPES);

    private final RunStore store;
    private final Progress progress = new Progress();

    @Parameters(paramLabel = "QUERY", description = "What to find; \"\" for all rows.")
    private String text = "";

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private DataOption data = new DataOption();

    @ArgGroup
    private Form form = new Form();

    /** How the rows are printed, if not as a table. */
    static final class Form {
        @Option(names = "--json", description = "Prints one JSON object per row.")
        private boolean json;

        @Option(names = "--csv", description = "Prints comma-separated values, the names in the first line.")
        private boolean csv;
    }

    FindCommand(RunStore store) {
        this.store = store;
    }

    @Override
    void run(PrintWriter out) throws IOException {
        DataSet set = data.read();
        Classifier classifier = model.readIfNeeded(set);
        RowFacts facts = RowFacts.of(set);
        Query query = query(classifier == null ? facts : facts.with(Classification.none(classifier)));
        requirePossible(set, classifier, sources(query));
        Predictions predictions = null;
        if (classifier != null) {
            warnOfOtherNames(classifier, set);
            predictions = Classification.all(classifier, set);
            facts = facts.with(predictions);
        }
        int[] rows = Search.run(compared(facts, query), query);
        if (form.csv) {
            out.println("row,split,label,prediction,confidence,loss");
        } else if (!form.json) {
            out.printf(
                    Locale.ROOT,
                    "%8s  %-5s  %5s  %10s  %10s  %8s%n",
                    "row",
                    "split",
                    "label",
                    "prediction",
                    "confidence",
                    "loss");
        }
        for (int row : rows) {
            out.println(line(set, predictions, row));
        }
        if (classifier != null && Arrays.stream(rows).anyMatch(row -> set.split(row) == Split.TEST)) {
            countTestUse(store, classifier, model.file(), set);
        }
    }

    /** Refuses what cannot be answered, before anything takes time. */
    private void requirePossible(DataSet set, @Nullable Classifier classifier, Set<Source> needed) throws IOException {
        if (classifier == null && needed.contains(Source.MODEL)) {
            Classifier unused = model.read(set); // says what is wrong with it
        }
        try {
            if (needed.stream().anyMatch(COMPARED::contains)) {
                SimilarRowsSearch.requireComparable(set);
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Set<Source> sources(Query query) {
        return query.measures().map(Measure::source).collect(Collectors.toSet());
    }

    private Query query(RowFacts facts) {
        try {
            Query query = new QueryParser(facts).parse(text);
            query.measures()
                    .filter(measure -> !facts.has(measure)
                            && !COMPARED.contains(measure.source())
                            && measure.source() != Source.MODEL)
                    .findFirst()
                    .ifPresent(FindCommand::refuse);
            return query;
        } catch (QuerySyntaxException e) {
            String pointer = " ".repeat(e.from()) + "^".repeat(Math.max(1, e.to() - e.from()));
            throw wrongUsage(new IllegalArgumentException(
                    e.getMessage() + System.lineSeparator() + text + System.lineSeparator() + pointer));
        } catch (IllegalArgumentException e) {
            throw wrongUsage(e);
        }
    }

    /** With the comparison of all pictures that a query may ask for. */
    private RowFacts compared(RowFacts facts, Query query) {
        Set<Source> needed = sources(query);
        try {
            RowFacts compared = facts;
            if (needed.contains(Source.NEIGHBORS)) {
                StoredSearch search = new StoredSearch(SimilarRowsFiles.ofUser(), facts.data(), Features.pixels());
                compared = compared.withNeighbors(
                        finish(new PixelComparison(facts.data(), search), "Comparing each picture with all others"));
            }
            if (needed.contains(Source.PROTOTYPES)) {
                compared = compared.withPrototypes(
                        finish(new PrototypeSearch(facts.data()), "Choosing prototypes of each class"));
            }
            return compared;
        } finally {
            progress.clear();
        }
    }

    private <T> T finish(Work<T> work, String words) {
        while (work.hasNext()) {
            double done = work.next();
            progress.show(() -> String.format(Locale.ROOT, "%s: %.0f%%", words, 100 * done));
        }
        return work.result();
    }

    private static void refuse(Measure measure) {
        throw new IllegalArgumentException("Expected a measure of the data or of one model, found " + measure.key()
                + ", which needs " + (measure.source() == Source.RUN ? "a training run." : "a second model."));
    }

    private String line(DataSet set, @Nullable Predictions predictions, int row) {
        Classes classes = set.classes();
        int label = set.label(row);
        String split = set.split(row).displayName();
        String name = classes.name(label);
        if (form.json) {
            JsonObject object = new JsonObject();
            object.addProperty("row", row);
            object.addProperty("split", split);
            object.addProperty("label", label);
            if (!classes.isDigits()) { // the name of a digit is its number
                object.addProperty("class", name);
            }
            if (predictions != null) {
                add(predictions, row, set, object);
            }
            return new Gson().toJson(object);
        }
        if (predictions == null) {
            return form.csv
                    ? String.join(",", "" + row, split, "" + label, "", "", "")
                    : String.format(Locale.ROOT, "%8d  %-5s  %5s  %10s  %10s  %8s", row, split, name, "-", "-", "-");
        }
        int predicted = predictions.predicted(row);
        float confidence = predictions.confidence(row);
        double loss = predictions.loss(row, label);
        return form.csv
                ? String.join(",", "" + row, split, "" + label, "" + predicted, "" + confidence, "" + loss)
                : String.format(
                        Locale.ROOT,
                        "%8d  %-5s  %5s  %10s  %9.2f%%  %8.4f",
                        row,
                        split,
                        name,
                        classes.name(predicted),
                        100 * confidence,
                        loss);
    }

    private static void add(Predictions predictions, int row, DataSet set, JsonObject object) {
        int predicted = predictions.predicted(row);
        object.addProperty("prediction", predicted);
        if (!set.classes().isDigits()) {
            object.addProperty("predictedClass", set.classes().name(predicted));
        }
        object.addProperty("confidence", predictions.confidence(row));
        object.addProperty("loss", predictions.loss(row, set.label(row)));
    }
}
