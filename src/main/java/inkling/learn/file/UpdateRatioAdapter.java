package inkling.learn.file;

import com.google.gson.JsonSyntaxException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import inkling.learn.train.UpdateRatio;
import java.io.IOException;

/** A ratio as JSON, which has only finite numbers: others are {@code "Infinity"} and {@code "NaN"}. */
final class UpdateRatioAdapter extends TypeAdapter<UpdateRatio> {
    private static final String PARAMETER = "parameter";
    private static final String RATIO = "ratio";

    @Override
    public void write(JsonWriter out, UpdateRatio update) throws IOException {
        out.beginObject().name(PARAMETER).value(update.parameter()).name(RATIO);
        if (Double.isFinite(update.ratio())) {
            out.value(update.ratio());
        } else {
            out.value(String.valueOf(update.ratio()));
        }
        out.endObject();
    }

    @Override
    public UpdateRatio read(JsonReader in) throws IOException {
        String parameter = "";
        double ratio = 0;
        in.beginObject();
        while (in.hasNext()) {
            switch (in.nextName()) {
                case PARAMETER -> parameter = in.nextString();
                case RATIO -> ratio = ratio(in);
                default -> in.skipValue();
            }
        }
        in.endObject();
        return new UpdateRatio(parameter, ratio);
    }

    private static double ratio(JsonReader in) throws IOException {
        if (in.peek() == JsonToken.NUMBER) {
            return in.nextDouble();
        }
        String text = in.nextString();
        return switch (text) {
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "NaN" -> Double.NaN;
            default -> throw new JsonSyntaxException("expected a number, Infinity or NaN, found " + text);
        };
    }
}
