package inkling.learn.exchange.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.function.Predicate;

/**
 * An object of JSON whose values may be missing or of other kinds than they should be.
 *
 * @param of what it describes, for messages
 */
record JsonFields(String of, JsonObject object) {
    /** A value as an object; refused if it is something else. */
    static JsonFields of(String of, JsonElement value) {
        Unreadable.unless(value.isJsonObject(), "an object as " + of, "another value");
        return new JsonFields(of, value.getAsJsonObject());
    }

    /** Whether there is a value. */
    boolean has(String name) {
        return object.has(name) && !object.get(name).isJsonNull();
    }

    /** An object in this one; refused if there is none. */
    JsonFields object(String name) {
        JsonElement value = object.get(name);
        if (value == null) {
            throw new Unreadable(name + " of " + of, "none");
        }
        return of(name + " of " + of, value);
    }

    /** A list; empty if there is none. */
    List<JsonElement> list(String name) {
        if (!has(name)) {
            return List.of();
        }
        JsonElement value = object.get(name);
        Unreadable.unless(value.isJsonArray(), name + " of " + of + " as a list", "another value");
        return value.getAsJsonArray().asList();
    }

    String text(String name, String otherwise) {
        return has(name)
                ? primitive(name, object.get(name), JsonPrimitive::isString, "a text")
                        .getAsString()
                : otherwise;
    }

    /** A text; refused if there is none. */
    String text(String name) {
        Unreadable.unless(has(name), name + " of " + of, "none");
        return text(name, "");
    }

    boolean isTrue(String name, boolean otherwise) {
        return has(name)
                ? primitive(name, object.get(name), JsonPrimitive::isBoolean, "true or false")
                        .getAsBoolean()
                : otherwise;
    }

    double number(String name, double otherwise) {
        return has(name)
                ? primitive(name, object.get(name), JsonPrimitive::isNumber, "a number")
                        .getAsDouble()
                : otherwise;
    }

    /** A whole number; refused if there is none. */
    int whole(String name) {
        Unreadable.unless(has(name), name + " of " + of, "none");
        return whole(name, object.get(name));
    }

    /** Whole numbers in a list, or a single one; -1 for null. */
    int[] wholes(String name) {
        List<JsonElement> values =
                has(name) && !object.get(name).isJsonArray() ? List.of(object.get(name)) : list(name);
        Unreadable.unless(values.size() <= 8, "at most 8 numbers as " + name + " of " + of, "" + values.size());
        return values.stream()
                .mapToInt(value -> value.isJsonNull() ? -1 : whole(name, value))
                .toArray();
    }

    /** Refuses another text; an absent one is as it should be. */
    void require(String name, String value) {
        String found = text(name, value);
        Unreadable.unless(found.equals(value), of + " with " + name + " " + value, found);
    }

    /** Refuses whole numbers other than this one; absent ones are as they should be. */
    void require(String name, int value) {
        for (int found : wholes(name)) {
            Unreadable.unless(found == value, of + " with " + name + " " + value, "" + found);
        }
    }

    private int whole(String name, JsonElement value) {
        double number =
                primitive(name, value, JsonPrimitive::isNumber, "a number").getAsDouble();
        Unreadable.unless(number == (int) number, name + " of " + of + " as a whole number", "" + number);
        return (int) number;
    }

    private JsonPrimitive primitive(String name, JsonElement value, Predicate<JsonPrimitive> is, String kind) {
        boolean fits = value.isJsonPrimitive() && is.test(value.getAsJsonPrimitive());
        Unreadable.unless(fits, name + " of " + of + " as " + kind, "another value");
        return value.getAsJsonPrimitive();
    }

    /** The objects in a list. */
    List<JsonFields> objects(String name, String each) {
        return list(name).stream().map(value -> of(each, value)).toList();
    }
}
