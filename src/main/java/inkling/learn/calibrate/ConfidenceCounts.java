package inkling.learn.calibrate;

import com.google.gson.TypeAdapter;
import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * How many predictions have which confidence. As text, one word per confidence, in rising order: {@code 0.87 0.9 1.0*3},
 * where the last stands for three. Immutable.
 *
 * @param confidences rising, each 0..1
 * @param counts how many predictions have each, at least 1
 */
@JsonAdapter(ConfidenceCounts.Text.class)
public record ConfidenceCounts(List<Float> confidences, List<Integer> counts) {
    public ConfidenceCounts {
        confidences = List.copyOf(confidences);
        counts = List.copyOf(counts);
        for (int i = 0; i < confidences.size(); i++) {
            float confidence = confidences.get(i);
            if (!(confidence >= 0 && confidence <= 1)
                    || (i > 0 && confidence <= confidences.get(i - 1))
                    || counts.get(i) < 1) {
                throw new IllegalArgumentException("expected rising confidences from 0 to 1, got " + confidence);
            }
        }
    }

    /** Counts confidences in any order. */
    static ConfidenceCounts of(List<Float> predictions) {
        TreeMap<Float, Integer> counted = new TreeMap<>();
        predictions.forEach(confidence -> counted.merge(confidence, 1, Integer::sum));
        return new ConfidenceCounts(new ArrayList<>(counted.keySet()), new ArrayList<>(counted.values()));
    }

    /** The number of predictions with at least this confidence. */
    public int atLeast(double confidence) {
        int count = 0;
        for (int i = confidences.size() - 1; i >= 0 && confidences.get(i) >= confidence; i--) {
            count += counts.get(i);
        }
        return count;
    }

    /** The number of all predictions. */
    public int size() {
        return atLeast(0);
    }

    private static ConfidenceCounts parse(String text) {
        List<Float> confidences = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (String word : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            int star = word.indexOf('*');
            confidences.add(Float.valueOf(star < 0 ? word : word.substring(0, star)));
            counts.add(star < 0 ? 1 : Integer.parseInt(word.substring(star + 1)));
        }
        return new ConfidenceCounts(confidences, counts);
    }

    private String text() {
        StringJoiner text = new StringJoiner(" ");
        for (int i = 0; i < confidences.size(); i++) {
            text.add(confidences.get(i) + (counts.get(i) == 1 ? "" : "*" + counts.get(i)));
        }
        return text.toString();
    }

    /** Reads and writes the text. */
    static final class Text extends TypeAdapter<ConfidenceCounts> {
        @Override
        public void write(JsonWriter out, ConfidenceCounts counts) throws IOException {
            out.value(counts.text());
        }

        @Override
        public ConfidenceCounts read(JsonReader in) throws IOException {
            return parse(in.nextString());
        }
    }
}
