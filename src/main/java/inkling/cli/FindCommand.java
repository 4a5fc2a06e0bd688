package inkling.cli;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import inkling.analysis.Classification;
import inkling.analysis.Measure;
import inkling.analysis.Measure.Source;
import inkling.analysis.Predictions;
import inkling.analysis.RowFacts;
import inkling.analysis.neighbors.Features;
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

    private static final String LINE = "%8s  %-5s  %5s  %10s  %10s  %8s";

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
            out.println(String.format(Locale.ROOT, LINE, "row", "split", "label", "prediction", "confidence", "loss"));
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
        RowFacts compared = facts;
        if (needed.contains(Source.NEIGHBORS)) {
            StoredSearch search = new StoredSearch(SimilarRowsFiles.ofUser(), facts.data(), Features.pixels());
            PixelComparison comparison = new PixelComparison(facts.data(), search);
            compared = compared.withNeighbors(progress.finish(comparison, "Comparing each picture with all others"));
        }
        if (needed.contains(Source.PROTOTYPES)) {
            PrototypeSearch search = new PrototypeSearch(facts.data());
            compared = compared.withPrototypes(progress.finish(search, "Choosing prototypes of each class"));
        }
        return compared;
    }

    private static void refuse(Measure measure) {
        throw new IllegalArgumentException("Expected a measure of the data or of one model, found " + measure.key()
                + ", which needs " + (measure.source() == Source.RUN ? "a training run." : "a second model."));
    }

    private String line(DataSet set, @Nullable Predictions predictions, int row) {
        if (form.json) {
            return new Gson().toJson(object(set, predictions, row));
        }
        int label = set.label(row);
        String split = set.split(row).displayName();
        String name = set.classes().name(label);
        if (predictions == null) {
            return form.csv
                    ? String.join(",", "" + row, split, "" + label, "", "", "")
                    : String.format(Locale.ROOT, LINE, row, split, name, "-", "-", "-");
        }
        int predicted = predictions.predicted(row);
        float confidence = predictions.confidence(row);
        double loss = predictions.loss(row, label);
        if (form.csv) {
            return String.join(",", "" + row, split, "" + label, "" + predicted, "" + confidence, "" + loss);
        }
        String percent = String.format(Locale.ROOT, "%.2f%%", 100 * confidence);
        String nats = String.format(Locale.ROOT, "%.4f", loss);
        return String.format(Locale.ROOT, LINE, row, split, name, set.classes().name(predicted), percent, nats);
    }

    private static JsonObject object(DataSet set, @Nullable Predictions predictions, int row) {
        Classes classes = set.classes();
        int label = set.label(row);
        JsonObject object = new JsonObject();
        object.addProperty("row", row);
        object.addProperty("split", set.split(row).displayName());
        object.addProperty("label", label);
        if (!classes.isDigits()) { // the name of a digit is its number
            object.addProperty("class", classes.name(label));
        }
        if (predictions != null) {
            int predicted = predictions.predicted(row);
            object.addProperty("prediction", predicted);
            if (!classes.isDigits()) {
                object.addProperty("predictedClass", classes.name(predicted));
            }
            object.addProperty("confidence", predictions.confidence(row));
            object.addProperty("loss", predictions.loss(row, label));
        }
        return object;
    }
}
