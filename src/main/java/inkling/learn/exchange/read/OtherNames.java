package inkling.learn.exchange.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import inkling.data.Classes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names of classes as other programs note them with a model, for which there is no standard: {@code classes}, one per line, as Inkling
 * does, <code>labels</code> in a JSON list, or <code>names</code> as a Python dictionary <code>{0: 'cat', 1: 'dog'}</code> or
 * <code>{'cat': 0, 'dog': 1}</code>, whose own order means nothing.
 */
final class OtherNames {
    private static final List<String> KEYS = List.of("classes", "class_names", "classNames", "labels", "names");
    private static final int LONGEST = 1 << 16;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final List<Function<String, List<String>>> FORMS =
            List.of(text -> text.lines().toList(), OtherNames::json, OtherNames::commas);

    private OtherNames() {}

    /** The names, if there are so many, and they are not just the digits; else null. */
    static @Nullable List<String> in(Map<String, String> metadata, int count) {
        return KEYS.stream()
                .map(metadata::get)
                .filter(Objects::nonNull)
                .flatMap(text -> in(text, count))
                .findFirst()
                .filter(classes -> !classes.isDigits())
                .map(Classes::names)
                .orElse(null);
    }

    private static Stream<Classes> in(String text, int count) {
        return text.length() > LONGEST
                ? Stream.empty()
                : FORMS.stream()
                        .map(form -> form.apply(text))
                        .filter(names -> names.size() == count)
                        .flatMap(OtherNames::classes);
    }

    private static Stream<Classes> classes(List<String> names) {
        try {
            return Stream.of(new Classes(names));
        } catch (IllegalArgumentException e) {
            return Stream.empty(); // two of the same name, or no names but something else
        }
    }

    private static List<String> commas(String text) {
        return text.startsWith("[") || text.startsWith("{") ? List.of() : List.of(text.split("\\s*,\\s*", -1));
    }

    /** The texts in a list, or those of a dictionary in the order of its numbers; none if it is something else. */
    private static List<String> json(String text) {
        JsonElement parsed = parsed(text);
        if (parsed.isJsonObject()) {
            return dictionary(parsed.getAsJsonObject().asMap());
        }
        return parsed.isJsonArray() ? texts(parsed.getAsJsonArray().asList()) : List.of();
    }

    private static List<String> texts(Collection<JsonElement> values) {
        return values.stream()
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString)
                .toList();
    }

    /** Names by their numbers, or numbers by their names. Where both is possible, and not the same, nobody knows which is meant. */
    private static List<String> dictionary(Map<String, JsonElement> entries) {
        List<String> keys = List.copyOf(entries.keySet());
        List<String> values = texts(entries.values());
        boolean areTexts = values.size() == keys.size();
        List<String> byKey = areTexts ? ordered(values, keys) : List.of();
        List<String> byValue =
                entries.values().stream().allMatch(OtherNames::isNumber) ? ordered(keys, values) : List.of();
        return byKey.isEmpty() || byKey.equals(byValue) ? byValue : byValue.isEmpty() ? byKey : List.of();
    }

    private static boolean isNumber(JsonElement value) {
        return value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
    }

    /** Names in the order of their numbers; none unless these are all those from 0 or from 1 on. */
    private static List<String> ordered(List<String> names, List<String> numbers) {
        if (!numbers.stream().allMatch(NUMBER.asMatchPredicate())) {
            return List.of();
        }
        SortedMap<Integer, String> sorted = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            sorted.put(Integer.valueOf(numbers.get(i)), names.get(i));
        }
        boolean fits = sorted.size() == names.size()
                && !names.isEmpty()
                && sorted.firstKey() <= 1
                && sorted.lastKey() - sorted.firstKey() == names.size() - 1;
        return fits ? List.copyOf(sorted.values()) : List.of();
    }

    /** A text as JSON; null of JSON if it is something else. */
    static JsonElement parsed(String text) {
        try {
            return JsonParser.parseString(text);
        } catch (JsonParseException e) {
            return JsonNull.INSTANCE;
        }
    }
}
