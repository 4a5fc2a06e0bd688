package inkling.sketch.mydigits;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import inkling.data.Picture;
import inkling.files.BadFileException;
import inkling.sketch.LabeledSketch;
import inkling.sketch.StrokeFile;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.OptionalInt;

/**
 * A {@link Change} as one line of JSON: {@code {"keep":[{"id":1,"kept":"2026-11-23T14:00:00Z","label":7,"pen":24,
 * "strokes":[...]}]}}, {@code {"relabel":1,"label":9}}, {@code {"delete":1}}, {@code {"undo":true}},
 * or {@code {"undo":true,"line":3}} where others have added steps after the third line. A digit without
 * strokes has {@code "pixels"}, its 784 bytes in Base64.
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
            json.addProperty("label", relabel.label());
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
                return new Change.Relabel(
                        json.get("relabel").getAsLong(), json.get("label").getAsInt());
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
            json.addProperty("label", digit.label());
            json.addProperty(
                    "pixels", Base64.getEncoder().encodeToString(digit.picture().bytes()));
        } else {
            LabeledSketch sample = new LabeledSketch(OptionalInt.of(digit.label()), digit.sketch());
            json = StrokeFile.JSON.toJsonTree(sample).getAsJsonObject();
        }
        json.addProperty("id", digit.id());
        json.addProperty("kept", digit.kept().toString());
        return json;
    }

    private static MyDigit digit(JsonObject json) {
        long id = json.get("id").getAsLong();
        int label = json.get("label").getAsInt();
        Instant kept = Instant.parse(json.get("kept").getAsString());
        if (json.has("pixels")) {
            byte[] pixels = Base64.getDecoder().decode(json.get("pixels").getAsString());
            return MyDigit.pictured(id, label, kept, new Picture(pixels));
        }
        return MyDigit.drawn(id, label, kept, StrokeFile.JSON.fromJsonTree(json).sketch());
    }

    private static String shortened(String line) {
        return line.length() <= 40 ? line : line.substring(0, 40) + "...";
    }
}
