package inkling.sketch;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import inkling.data.Classes;
import inkling.files.BadFileException;
import inkling.files.InputFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Drawings as text, one JSON object per line: {@code {"label":7,"writer":"12","pen":24,"strokes":[[[x,y],[x,y,millis],...],...]}},
 * y pointing down, in any unit. The label, the writer (a string or a number), the pen width and the times are optional; other
 * members are ignored.
 */
public final class StrokeFile {
    private static final int MOST_BYTES = 1 << 28;
    /** Larger coordinates are refused: computing with them could overflow. */
    private static final double LARGEST = 1e9;

    /** A drawing as a JSON object; for lines that contain more than the drawing. */
    public static final TypeAdapter<LabeledSketch> JSON = new TypeAdapter<>() {
        @Override
        public LabeledSketch read(JsonReader json) throws IOException {
            return sample(json);
        }

        @Override
        public void write(JsonWriter json, LabeledSketch sample) throws IOException {
            StrokeFile.write(json, sample);
        }
    };

    private StrokeFile() {}

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
            LabeledSketch sample = sample(json);
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

    private static LabeledSketch sample(JsonReader json) throws IOException {
        OptionalInt label = OptionalInt.empty();
        String writer = null;
        double pen = 0;
        List<Stroke> strokes = null;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "label" -> label = label(json);
                case "writer" -> writer = writer(json);
                case "pen" -> pen = number(json);
                case "strokes" -> strokes = strokes(json);
                default -> json.skipValue();
            }
        }
        json.endObject();
        if (strokes == null) {
            throw new IllegalArgumentException("no \"strokes\"");
        }
        return new LabeledSketch(label, new Sketch(strokes, pen), writer);
    }

    private static OptionalInt label(JsonReader json) throws IOException {
        if (json.peek() == JsonToken.NULL) {
            json.nextNull();
            return OptionalInt.empty();
        }
        int label = json.nextInt();
        if (!Classes.DIGITS.has(label)) {
            throw new IllegalArgumentException("the label " + label);
        }
        return OptionalInt.of(label);
    }

    private static @Nullable String writer(JsonReader json) throws IOException {
        if (json.peek() == JsonToken.STRING || json.peek() == JsonToken.NUMBER) {
            return json.nextString();
        }
        json.skipValue();
        return null;
    }

    private static List<Stroke> strokes(JsonReader json) throws IOException {
        List<Stroke> strokes = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            List<Point> points = new ArrayList<>();
            json.beginArray();
            while (json.hasNext()) {
                points.add(point(json));
            }
            json.endArray();
            if (!points.isEmpty()) {
                strokes.add(new Stroke(points));
            }
        }
        json.endArray();
        return strokes;
    }

    private static Point point(JsonReader json) throws IOException {
        json.beginArray();
        double x = number(json);
        double y = number(json);
        double millis = json.hasNext() ? number(json) : 0;
        json.endArray();
        return new Point(x, y, millis);
    }

    private static double number(JsonReader json) throws IOException {
        double number = json.nextDouble();
        if (Math.abs(number) > LARGEST) {
            throw new IllegalArgumentException("the number " + number);
        }
        return number;
    }

    private static void write(JsonWriter json, LabeledSketch sample) throws IOException {
        json.beginObject();
        if (sample.label().isPresent()) {
            json.name("label").value(sample.label().getAsInt());
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
}
