package inkling.analysis.export;

import com.google.gson.stream.JsonWriter;
import inkling.analysis.Measure;
import inkling.analysis.Predictions;
import inkling.analysis.RowFacts;
import inkling.analysis.measure.Measures;
import inkling.data.Classes;
import inkling.data.OneHotLabels;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known about some rows as text: one line or one object per row, with the keys {@code row, split, label, prediction,
 * confidence, loss} of {@code inkling find} and then every other measure that has values. Any thread.
 */
public final class RowTable {
    private static final List<String> KEYS = List.of("row", "split", "label", "prediction", "confidence", "loss");
    /** Measures that are among the keys, under this name or another. */
    private static final Set<String> COVERED = Set.of("row", "split", "label", "predicted", "confidence", "loss");

    private final RowFacts facts;
    private final int[] rows;
    private final List<Measure> measures;

    /**
     * @param rows in the order in which they are written
     */
    public RowTable(RowFacts facts, int... rows) {
        this.facts = facts;
        this.rows = rows.clone();
        measures = Measures.ALL.stream()
                .filter(measure -> facts.has(measure) && !COVERED.contains(measure.key()))
                .toList();
    }

    /** Comma-separated values as in RFC 4180: a line of names, then one per row. Classes by name; unknown values stay empty. */
    public void writeCsv(Writer out) throws IOException {
        List<String> names = new ArrayList<>(KEYS);
        measures.forEach(measure -> names.add(measure.key()));
        out.write(line(names));
        Classes classes = facts.data().classes();
        for (int row : rows) {
            List<String> values = new ArrayList<>();
            for (Object value : values(row)) {
                values.add(Objects.toString(value, ""));
            }
            values.set(2, name(classes, facts.data().label(row)));
            Predictions predictions = predictions(row);
            values.set(3, predictions == null ? "" : name(classes, predictions.predicted(row)));
            out.write(line(values));
        }
    }

    /** One array with an object per row; classes by number, null for an unknown value. */
    public void writeJson(Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.beginArray();
        for (int row : rows) {
            out.write('\n');
            json.beginObject();
            List<@Nullable Object> values = values(row);
            for (int i = 0; i < values.size(); i++) {
                json.name(
                        i < KEYS.size()
                                ? KEYS.get(i)
                                : measures.get(i - KEYS.size()).key());
                if (values.get(i) instanceof Number number) {
                    json.value(number);
                } else {
                    json.value((String) values.get(i));
                }
            }
            json.endObject();
        }
        json.endArray();
        out.write('\n');
        json.flush();
    }

    private List<@Nullable Object> values(int row) {
        Predictions predictions = predictions(row);
        int label = facts.data().label(row);
        List<@Nullable Object> values = new ArrayList<>();
        values.add(row);
        values.add(facts.data().split(row).displayName());
        values.add(label);
        values.add(predictions == null ? null : predictions.predicted(row));
        values.add(predictions == null ? null : predictions.confidence(row));
        values.add(predictions == null ? null : predictions.loss(row, label));
        measures.forEach(measure -> values.add(value(measure, row)));
        return values;
    }

    private @Nullable Predictions predictions(int row) {
        Predictions predictions = facts.predictions();
        return predictions != null && predictions.has(row) ? predictions : null;
    }

    private @Nullable Object value(Measure measure, int row) {
        double value = facts.value(measure, row);
        if (!Double.isFinite(value)) {
            return null;
        }
        if (measure.isCategory()) {
            return measure.categories(facts).get((int) value);
        }
        return measure.unit().isWhole() ? (Object) (long) value : (Object) (float) value;
    }

    private static String name(Classes classes, int label) {
        return label == OneHotLabels.NO_CLASS ? "" : classes.name(label);
    }

    private static String line(List<String> values) {
        return values.stream().map(RowTable::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
