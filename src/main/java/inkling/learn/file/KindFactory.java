package inkling.learn.file;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes a sealed choice between records as an object whose {@link Kind} says which: {@code "kind": "one-cycle"}. */
final class KindFactory implements TypeAdapterFactory {
    private static final String KIND = "kind";

    @Override
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        Class<?> choice = type.getRawType();
        if (!choice.isSealed()) {
            return null;
        }
        Map<String, Class<?>> kinds = new LinkedHashMap<>();
        for (Class<?> each : choice.getPermittedSubclasses()) {
            kinds.put(Kind.of(each).name(), each);
        }
        return new TypeAdapter<>() {
            @Override
            public void write(JsonWriter out, T value) throws IOException {
                JsonObject object = new JsonObject();
                object.addProperty(KIND, Kind.of(value.getClass()).name());
                gson.toJsonTree(value, value.getClass())
                        .getAsJsonObject()
                        .asMap()
                        .forEach(object::add);
                gson.toJson(object, out);
            }

            @Override
            public T read(JsonReader in) {
                JsonElement element = JsonParser.parseReader(in);
                JsonElement kind =
                        element.isJsonObject() ? element.getAsJsonObject().get(KIND) : null;
                Class<?> chosen = kind == null || !kind.isJsonPrimitive() ? null : kinds.get(kind.getAsString());
                if (chosen == null) {
                    throw new JsonParseException(
                            "expected an object with a kind of " + kinds.keySet() + ", found " + element);
                }
                @SuppressWarnings("unchecked") // one of T's permitted subclasses
                T value = (T) gson.fromJson(element, chosen);
                return value;
            }
        };
    }
}
