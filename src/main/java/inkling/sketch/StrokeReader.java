package inkling.sketch;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import inkling.data.Classes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one drawing. Besides the form of {@link StrokeFile}: points as objects, {@code {"x":1,"y":2,"t":3}}; points of more than
 * three numbers, such as a pressure, of which the rest is ignored; times of a clock instead of since the start; and the form of
 * Google's Quick, Draw!, {@code {"word":"7","drawing":[[[x,...],[y,...],[millis,...]],...]}}.
 */
final class StrokeReader {
    /** Larger coordinates are refused: computing with them could overflow. */
    private static final double LARGEST = 1e9;
    /** No pen reports more in a digit; preparing a drawing takes time for each. */
    private static final int MOST_POINTS = 10_000;

    private final JsonReader json;
    private int points;
    /** What is taken from every time: where the first is a clock's, that. */
    private double start = Double.NaN;

    private StrokeReader(JsonReader json) {
        this.json = json;
    }

    /** The drawing that comes next. */
    static LabeledSketch sample(JsonReader json) throws IOException {
        return new StrokeReader(json).sample();
    }

    private LabeledSketch sample() throws IOException {
        String name = null;
        String writer = null;
        double pen = 0;
        List<Stroke> strokes = null;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "label" -> name = digit();
                case "class" -> name = name();
                case "word" -> name = word();
                case "writer" -> writer = writer();
                case "pen" -> pen = number();
                case "strokes" -> strokes = strokes(this::points);
                case "drawing" -> strokes = strokes(this::coordinates);
                default -> json.skipValue();
            }
        }
        json.endObject();
        if (strokes == null) {
            throw new IllegalArgumentException("no \"strokes\"");
        }
        return new LabeledSketch(name, new Sketch(strokes, pen), writer);
    }

    private @Nullable String digit() throws IOException {
        if (json.peek() == JsonToken.NULL) {
            json.nextNull();
            return null;
        }
        int label = json.nextInt();
        if (!Classes.DIGITS.has(label)) {
            throw new IllegalArgumentException("the label " + label);
        }
        return ClassName.ofDigit(label);
    }

    private String name() throws IOException {
        String name = json.nextString();
        if (!ClassName.isOne(name)) {
            throw new IllegalArgumentException("a class that has no name of 1 to " + ClassName.LONGEST + " letters");
        }
        return name;
    }

    /** A word is the name of a class, as far as it can be one. */
    private @Nullable String word() throws IOException {
        String word = json.nextString();
        return ClassName.isOne(word) ? word : null;
    }

    private @Nullable String writer() throws IOException {
        if (json.peek() == JsonToken.STRING || json.peek() == JsonToken.NUMBER) {
            return json.nextString();
        }
        json.skipValue();
        return null;
    }

    /** Reads what is in the array of a line. */
    private interface Line {
        List<Point> read() throws IOException;
    }

    private List<Stroke> strokes(Line line) throws IOException {
        List<Stroke> strokes = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            json.beginArray();
            List<Point> read = line.read();
            json.endArray();
            if (!read.isEmpty()) {
                strokes.add(new Stroke(read));
            }
        }
        json.endArray();
        return strokes;
    }

    private List<Point> points() throws IOException {
        List<Point> line = new ArrayList<>();
        while (json.hasNext()) {
            line.add(json.peek() == JsonToken.BEGIN_OBJECT ? object() : point());
        }
        return line;
    }

    private Point point() throws IOException {
        json.beginArray();
        double x = number();
        double y = number();
        double millis = json.hasNext() ? json.nextDouble() : 0;
        while (json.hasNext()) {
            json.skipValue();
        }
        json.endArray();
        return counted(x, y, millis);
    }

    private Point object() throws IOException {
        double x = Double.NaN;
        double y = Double.NaN;
        double millis = 0;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "x" -> x = number();
                case "y" -> y = number();
                case "t", "time" -> millis = json.nextDouble();
                default -> json.skipValue();
            }
        }
        json.endObject();
        return counted(x, y, millis);
    }

    /** A list of x, one of y and perhaps one of times. */
    private List<Point> coordinates() throws IOException {
        List<Double> x = numbers();
        List<Double> y = numbers();
        List<Double> millis = json.hasNext() ? numbers() : List.of();
        if (x.size() != y.size() || (!millis.isEmpty() && millis.size() != x.size())) {
            throw new IllegalArgumentException(x.size() + " x and " + y.size() + " y in a line");
        }
        List<Point> line = new ArrayList<>();
        for (int i = 0; i < x.size(); i++) {
            line.add(counted(x.get(i), y.get(i), millis.isEmpty() ? 0 : millis.get(i)));
        }
        return line;
    }

    private List<Double> numbers() throws IOException {
        List<Double> numbers = new ArrayList<>();
        json.beginArray();
        while (json.hasNext() && numbers.size() <= MOST_POINTS) {
            numbers.add(json.nextDouble());
        }
        if (numbers.size() > MOST_POINTS) {
            throw new IllegalArgumentException("more than " + MOST_POINTS + " points");
        }
        json.endArray();
        return numbers;
    }

    private Point counted(double x, double y, double millis) {
        if (++points > MOST_POINTS) {
            throw new IllegalArgumentException("more than " + MOST_POINTS + " points");
        }
        if (Double.isNaN(start)) {
            start = Math.abs(millis) > LARGEST ? millis : 0;
        }
        return new Point(bounded(x), bounded(y), bounded(millis - start));
    }

    private double number() throws IOException {
        return bounded(json.nextDouble());
    }

    private static double bounded(double number) {
        if (!(Math.abs(number) <= LARGEST)) {
            throw new IllegalArgumentException(
                    Double.isNaN(number) ? "a point without x and y" : "the number " + number);
        }
        return number;
    }
}
