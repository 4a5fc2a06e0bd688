package inkling.sketch;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import inkling.files.BadFileException;
import inkling.files.InputFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Drawings as text, one JSON object per line: {@code {"label":7,"writer":"12","pen":24,"strokes":[[[x,y],[x,y,millis],...],...]}},
 * y pointing down, in any unit. A digit is a {@code "label"}, any other
 * class has a name, {@code "class":"E"}. The label, the writer (a string or a number), the pen width and the times are optional; other
 * members are ignored. Other programs' forms are read as well; see {@link StrokeReader}.
 */
public final class StrokeFile {
    private static final int MOST_BYTES = 1 << 28;

    /** A drawing as a JSON object; for lines that contain more than the drawing. */
    public static final TypeAdapter<LabeledSketch> JSON = new TypeAdapter<>() {
        @Override
        public LabeledSketch read(JsonReader json) throws IOException {
            return StrokeReader.sample(json);
        }

        @Override
        public void write(JsonWriter json, LabeledSketch sample) throws IOException {
            json.beginObject();
            if (sample.label().isPresent()) {
                json.name("label").value(sample.label().getAsInt());
            } else if (sample.name() != null) {
                json.name("class").value(sample.name());
            }
            if (sample.writer() != null) {
                json.name("writer").value(sample.writer());
            }
            json.name("pen").value(sample.sketch().pen());
            json.name("strokes").beginArray();
            for (Stroke stroke : sample.sketch().strokes()) {
                json.beginArray();
                for (Point point : stroke.points()) {
                    json.beginArray()
                            .value(point.x())
                            .value(point.y())
                            .value(point.millis())
                            .endArray();
                }
                json.endArray();
            }
            json.endArray().endObject();
        }
    };

    private StrokeFile() {}

    /** Whether a file is one of drawings, by its name. */
    public static boolean is(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    /** All drawings of a file, in its order; empty lines are skipped. */
    public static List<LabeledSketch> read(Path file) throws IOException {
        String text = InputFile.text(file, "lines of drawings", MOST_BYTES);
        try (BufferedReader lines = new BufferedReader(new StringReader(text))) {
            List<LabeledSketch> samples = new ArrayList<>();
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    samples.add(parse(line, file, number));
                }
            }
            return samples;
        }
    }

    /** Writes drawings, one per line. */
    public static void write(Writer out, Iterable<LabeledSketch> samples) throws IOException {
        for (LabeledSketch sample : samples) {
            JSON.toJson(out, sample);
            out.write('\n');
        }
    }

    /**
     * One drawing from its line.
     *
     * @param file and {@code number}: where the line is, for the error message
     */
    public static LabeledSketch parse(String line, Path file, int number) throws BadFileException {
        String expected = "one drawing, {\"strokes\":[[[x,y],...],...]}, in line " + number;
        JsonReader json = new JsonReader(new StringReader(line));
        try {
            LabeledSketch sample = StrokeReader.sample(json);
            if (json.peek() != JsonToken.END_DOCUMENT) {
                throw new BadFileException(file, expected, "more after it");
            }
            return sample;
        } catch (BadFileException e) {
            throw e;
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            throw new BadFileException(file, expected, "something else at " + json.getPath());
        } catch (IllegalArgumentException e) {
            throw new BadFileException(file, expected, String.valueOf(e.getMessage()));
        }
    }
}
