package inkling.cli;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import inkling.analysis.export.MapExport;
import inkling.analysis.export.MapFacts;
import inkling.analysis.export.MapStore;
import inkling.analysis.map.MapLayout;
import inkling.analysis.map.MapPositions;
import inkling.analysis.map.MapQualityWork;
import inkling.analysis.neighbors.Features;
import inkling.analysis.neighbors.SimilarRows;
import inkling.analysis.neighbors.Trustworthiness;
import inkling.analysis.neighbors.store.SimilarRowsFiles;
import inkling.analysis.neighbors.store.StoredSearch;
import inkling.cli.option.DataOption;
import inkling.cli.option.ModelOption;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.learn.ClassMatch;
import inkling.learn.Classifier;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code inkling map --out FILE}: the rows of a data set in the plane, similar ones together. */
@Command(
        name = "map",
        mixinStandardHelpOptions = true,
        description = {
            "Lays out all rows of a data set in the plane so that similar ones lie together (PaCMAP).",
            "Gaps between clusters and their sizes mean little."
        })
final class MapCommand extends PrintingCommand {
    private static final String TABLE = ".csv";
    private static final String PICTURE = ".png";
    private static final String STORED = ".map";

    /** What similar rows have in common. */
    enum By {
        PIXELS,
        MODEL
    }

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = {
                "FILE.csv: a line row,x,y for each row; FILE.png: a picture, one color per class;",
                "FILE.map: a map as the program ships it. Replaced if it exists."
            })
    private Path out = Path.of("");

    @Option(
            names = "--by",
            description = "What is compared: ${COMPLETION-CANDIDATES}; the last hidden layer of the model by default.")
    private By by = By.MODEL;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private ModelOption model = new ModelOption();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "Another seed gives another map; with the default one, ${DEFAULT-VALUE}, maps are stored and found again.")
    private long seed = MapStore.SEED;

    @Option(names = "--json", description = "Prints what was written as one JSON object.")
    private boolean json;

    private final Progress progress = new Progress();

    @Override
    void run(PrintWriter printed) throws IOException {
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (Stream.of(TABLE, PICTURE, STORED).noneMatch(name::endsWith)) {
            throw wrongUsage(new IllegalArgumentException(
                    "expected --out to end in " + TABLE + ", " + PICTURE + " or " + STORED + ", found " + out));
        }
        if (name.endsWith(STORED) && seed != MapStore.SEED) {
            throw wrongUsage(new IllegalArgumentException(
                    "expected --seed " + MapStore.SEED + " for a map as the program ships it, found " + seed));
        }
        DataSet set = data.read();
        Features features = features(set);
        if (name.endsWith(STORED)) {
            SimilarRows similar = find(set, features);
            MapPositions map = layOut(similar, seed);
            MapStore.writeToShip(out, set, features, map, measured(map, similar));
        } else if (name.endsWith(TABLE)) {
            MapExport.writeCsv(map(set, features), out);
        } else {
            MapExport.writePicture(map(set, features), set, out);
        }
        print(printed, set.rows());
    }

    private MapPositions map(DataSet set, Features features) throws IOException {
        if (seed != MapStore.SEED) {
            return layOut(find(set, features), seed);
        }
        MapStore store = MapStore.ofUser();
        Optional<MapPositions> stored = store.find(set, features).map(MapStore.Stored::positions);
        return stored.isPresent() ? stored.get() : keep(store, set, features, layOut(find(set, features), seed));
    }

    /** The map as it is stored; as it is where it cannot be stored, which takes nothing from its use. */
    private MapPositions keep(MapStore store, DataSet set, Features features, MapPositions map) {
        try {
            return store.keep(set, features, map);
        } catch (IOException e) {
            warn("The map is not stored for the next time: " + InklingCommand.sentence(e));
            return map;
        }
    }

    private Features features(DataSet set) throws IOException {
        if (by == By.PIXELS) {
            return Features.pixels();
        }
        Classifier classifier = model.read();
        if (!ClassMatch.canEvaluate(classifier, set.classes())) {
            throw new IOException("expected a model of the data set's classes, " + summary(set.classes())
                    + ", found one of " + summary(classifier.classNames()) + "; --by pixels needs none");
        }
        return Features.ofModel(classifier)
                .orElseThrow(() -> new IOException("expected a model with a hidden layer, found none (" + classifier
                        + "); --by pixels needs none"));
    }

    private static String summary(Classes classes) {
        return classes.count() + " (" + classes.summary() + ")";
    }

    /** How far the map can be trusted; the time that it took here would be of no interest to others. */
    private static MapFacts measured(MapPositions map, SimilarRows similar) {
        Trustworthiness trust = new MapQualityWork(map, similar, MapQualityWork.SAMPLE).finish();
        return new MapFacts(trust.mean(), Double.NaN);
    }

    private MapPositions layOut(SimilarRows similar, long layoutSeed) {
        MapLayout layout = new MapLayout(similar.space().points(), similar.neighbors(), layoutSeed);
        MapPositions map = layout.next();
        while (layout.hasNext()) {
            map = layout.next();
            progress.show(() -> String.format(Locale.ROOT, "laying out: %.0f%%", 100 * layout.progress()));
        }
        progress.clear();
        return map;
    }

    private SimilarRows find(DataSet set, Features features) throws IOException {
        try {
            StoredSearch search = new StoredSearch(SimilarRowsFiles.ofUser(), set, features);
            return progress.finish(search, "finding similar rows");
        } catch (IllegalArgumentException e) { // too few rows, or too many
            throw new IOException(e.getMessage(), e);
        }
    }

    private void print(PrintWriter printed, int rows) {
        String key = by.name().toLowerCase(Locale.ROOT);
        if (json) {
            JsonObject object = new JsonObject();
            object.addProperty("file", out.toString());
            object.addProperty("by", key);
            object.addProperty("rows", rows);
            object.addProperty("seed", seed);
            printed.println(new Gson().toJson(object));
        } else {
            printed.printf(Locale.ROOT, "%,d rows by %s, written to %s%n", rows, key, out);
        }
    }
}
