package inkling.sketch;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import inkling.files.BadFileException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Drawings as text, one JSON object a line: {@code {"label":7,"pen":24,"strokes":[[[x,y],[x,y,millis],...],...]}}, y
 * pointing down, in any unit. The label, the pen's width and the times may be missing; other names are passed over.
 */
public final class StrokeFile {
    /** Nobody's pen goes further; beyond it the arithmetic would. */
    private static final double FURTHEST = 1e9;

    private StrokeFile() {}

    /** All drawings of a file, in its order; empty lines are passed over. */
    public static List<Sample> read(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            List<Sample> samples = new ArrayList<>();
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    samples.add(parse(line, file, number));
                }
            }
            return samples;
        } catch (CharacterCodingException e) {
            throw new BadFileException(file, "lines of text", "bytes that are not UTF-8");
        }
    }

    /** Writes drawings, one a line. */
    public static void write(Writer out, Iterable<Sample> samples) throws IOException {
        for (Sample sample : samples) {
            out.write(line(sample));
            out.write('\n');
        }
    }

    /**
     * One drawing from its line.
     *
     * @param file and {@code number}: where the line stands, for the complaint
     */
    public static Sample parse(String line, Path file, int number) throws BadFileException {
        String expected = "one drawing, {\"strokes\":[[[x,y],...],...]}, in line " + number;
        JsonReader json = new JsonReader(new StringReader(line));
        try {
            Sample sample = sample(json);
            if (json.peek() != JsonToken.END_DOCUMENT) {
                throw new BadFileException(file, expected, "more behind it");
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

    private static Sample sample(JsonReader json) throws IOException {
        OptionalInt label = OptionalInt.empty();
        double pen = 0;
        List<Stroke> strokes = null;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "label" -> label = label(json);
                case "pen" -> pen = number(json);
                case "strokes" -> strokes = strokes(json);
                default -> json.skipValue();
            }
        }
        json.endObject();
        if (strokes == null) {
            throw new IllegalArgumentException("no \"strokes\"");
        }
        return new Sample(label, new Sketch(strokes, pen));
    }

    private static OptionalInt label(JsonReader json) throws IOException {
        if (json.peek() == JsonToken.NULL) {
            json.nextNull();
            return OptionalInt.empty();
        }
        int label = json.nextInt();
        if (label < 0 || label > 9) {
            throw new IllegalArgumentException("the label " + label);
        }
        return OptionalInt.of(label);
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
        if (Math.abs(number) > FURTHEST) {
            throw new IllegalArgumentException("the number " + number);
        }
        return number;
    }

    /** One drawing as its line, without the newline. */
    public static String line(Sample sample) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.beginObject();
            if (sample.label().isPresent()) {
                json.name("label").value(sample.label().getAsInt());
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
        return text.toString();
    }
}
