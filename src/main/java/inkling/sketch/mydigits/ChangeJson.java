package inkling.sketch.mydigits;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import inkling.data.Picture;
import inkling.files.BadFileException;
import inkling.sketch.ClassName;
import inkling.sketch.LabeledSketch;
import inkling.sketch.StrokeFile;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A {@link Change} as one line of JSON: {@code {"keep":[{"id":1,"kept":"2026-11-23T14:00:00Z","label":7,"pen":24,
 * "strokes":[...]}]}}, {@code {"relabel":1,"label":9}}, {@code {"delete":1}}, {@code {"undo":true}},
 * or {@code {"undo":true,"line":3}} where others have added steps after the third line. A drawing of another class than a digit
 * has {@code "class":"E"} in place of {@code "label":7}. One without strokes has {@code "pixels"}, its 784 bytes in Base64.
 */
final class ChangeJson {
    private ChangeJson() {}

    static String line(Change change) {
        JsonObject json = new JsonObject();
        if (change instanceof Change.Keep keep) {
            JsonArray digits = new JsonArray();
            for (MyDigit digit : keep.added()) {
                digits.add(json(digit));
            }
            json.add("keep", digits);
        } else if (change instanceof Change.Relabel relabel) {
            json.addProperty("relabel", relabel.id());
            addName(json, relabel.name());
        } else if (change instanceof Change.Delete delete) {
            json.addProperty("delete", delete.id());
        } else {
            json.addProperty("undo", true);
            if (change instanceof Change.Undo undo && undo.line() != Change.Undo.LAST) {
                json.addProperty("line", undo.line());
            }
        }
        return json.toString();
    }

    /**
     * @param file and {@code number}: where the line is, for the error message
     */
    static Change parse(String line, Path file, int number) throws BadFileException {
        try {
            JsonObject json = JsonParser.parseString(line).getAsJsonObject();
            if (json.has("keep")) {
                List<MyDigit> digits = new ArrayList<>();
                for (JsonElement digit : json.getAsJsonArray("keep")) {
                    digits.add(digit(digit.getAsJsonObject()));
                }
                return new Change.Keep(digits);
            }
            if (json.has("relabel")) {
                return new Change.Relabel(json.get("relabel").getAsLong(), name(json));
            }
            if (json.has("delete")) {
                return new Change.Delete(json.get("delete").getAsLong());
            }
            if (json.has("undo")) {
                return new Change.Undo(json.has("line") ? json.get("line").getAsInt() : Change.Undo.LAST);
            }
            throw new BadFileException(file, "keep, relabel, delete or undo in line " + number, "none of them");
        } catch (JsonParseException
                | IllegalStateException
                | IllegalArgumentException
                | NullPointerException // from Gson if a name is missing
                | UnsupportedOperationException
                | DateTimeException e) {
            BadFileException bad = new BadFileException(file, "a step of My digits in line " + number, shortened(line));
            bad.initCause(e);
            throw bad;
        }
    }

    private static JsonObject json(MyDigit digit) {
        JsonObject json = new JsonObject();
        if (digit.sketch().isEmpty()) {
            addName(json, digit.name());
            json.addProperty(
                    "pixels", Base64.getEncoder().encodeToString(digit.picture().bytes()));
        } else {
            LabeledSketch sample = new LabeledSketch(digit.name(), digit.sketch(), null);
            json = StrokeFile.JSON.toJsonTree(sample).getAsJsonObject();
        }
        json.addProperty("id", digit.id());
        json.addProperty("kept", digit.kept().toString());
        return json;
    }

    private static MyDigit digit(JsonObject json) {
        long id = json.get("id").getAsLong();
        String name = name(json);
        Instant kept = Instant.parse(json.get("kept").getAsString());
        if (json.has("pixels")) {
            byte[] pixels = Base64.getDecoder().decode(json.get("pixels").getAsString());
            return MyDigit.pictured(id, name, kept, new Picture(pixels));
        }
        return MyDigit.drawn(id, name, kept, StrokeFile.JSON.fromJsonTree(json).sketch());
    }

    /** A digit is written as a number, as it was before there were other classes. */
    private static void addName(JsonObject json, String name) {
        int digit = ClassName.digit(name);
        if (digit < 0) {
            json.addProperty("class", name);
        } else {
            json.addProperty("label", digit);
        }
    }

    private static String name(JsonObject json) {
        return json.has("class")
                ? json.get("class").getAsString()
                : ClassName.ofDigit(json.get("label").getAsInt());
    }

    private static String shortened(String line) {
        return line.length() <= 40 ? line : line.substring(0, 40) + "...";
    }
}
