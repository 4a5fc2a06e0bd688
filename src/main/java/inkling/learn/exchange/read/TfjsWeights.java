package inkling.learn.exchange.read;

import com.google.gson.JsonElement;
import inkling.files.InputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The weights of a TensorFlow.js model by the names of their layers: {@code conv1/kernel}. */
record TfjsWeights(Map<String, float[]> byName) {
    private static final int MOST_BYTES = 64 << 20;
    private static final int MOST_FILES = 1000;
    private static final Pattern FILE = Pattern.compile("(?:\\./)?([^/\\\\:\\p{Cntrl}]{1,200})");

    /**
     * Reads the files of weights beside the text of a model.
     *
     * @param model what the text says
     */
    static TfjsWeights read(Path text, JsonFields model) throws IOException {
        Map<String, float[]> byName = new HashMap<>();
        int most = MOST_BYTES;
        for (JsonFields group : model.objects("weightsManifest", "a group of weights")) {
            List<JsonFields> weights = group.objects("weights", "a weight");
            int size = 0;
            for (JsonFields weight : weights) {
                size = Math.addExact(size, Math.multiplyExact(Float.BYTES, size(weight)));
            }
            ByteBuffer bytes = ByteBuffer.wrap(files(text, group, most)).order(ByteOrder.LITTLE_ENDIAN);
            Unreadable.unless(bytes.limit() == size, size + " bytes of weights", "" + bytes.limit());
            most -= size;
            for (JsonFields weight : weights) {
                float[] values = new float[size(weight)];
                bytes.asFloatBuffer().get(values);
                bytes.position(bytes.position() + Float.BYTES * values.length);
                String name = shortened(weight.text("name"));
                Unreadable.unless(byName.put(name, values) == null, "one weight " + name, "two");
            }
        }
        return new TfjsWeights(byName);
    }

    /** The name of the layer and of the weight, without those of models around them: {@code model/conv1/kernel:0}. */
    private static String shortened(String name) {
        String[] parts = name.replaceFirst(":\\d+$", "").split("/", -1);
        return parts.length < 2 ? name : parts[parts.length - 2] + "/" + parts[parts.length - 1];
    }

    private static int size(JsonFields weight) {
        String type = weight.text("dtype", "float32");
        boolean plain = type.equals("float32") && !weight.has("quantization");
        Unreadable.unless(plain, "weights as 32-bit floats", weight.has("quantization") ? "quantized ones" : type);
        int size = 1;
        for (int dimension : weight.wholes("shape")) {
            Unreadable.unless(dimension >= 0, "a shape of weights", "" + dimension);
            size = Math.multiplyExact(size, dimension);
        }
        Unreadable.unless(size <= MOST_BYTES / Float.BYTES, "weights of at most 64 MB", "more");
        return size;
    }

    private static byte[] files(Path text, JsonFields group, int most) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List<JsonElement> paths = group.list("paths");
        Unreadable.unless(paths.size() <= MOST_FILES, "at most " + MOST_FILES + " files of weights", "" + paths.size());
        for (JsonElement path : paths) {
            boolean isName =
                    path.isJsonPrimitive() && FILE.matcher(path.getAsString()).matches();
            Unreadable.unless(isName, "files of weights in the same folder", path.toString());
            String name = path.getAsString().replaceFirst("^\\./", "");
            Unreadable.unless(!name.equals(".."), "files of weights in the same folder", name);
            Path file = text.resolveSibling(name);
            InputFile.open(file, "the weights of the model").close();
            all.writeBytes(InputFile.bytes(file, "weights", most - all.size()));
        }
        return all.toByteArray();
    }

    /** The numbers of a layer's weight; refused if there are none. */
    float[] of(String layer, String weight) {
        float[] values = byName.get(layer + "/" + weight);
        if (values == null) {
            throw new Unreadable("weights " + layer + "/" + weight, "none of that name");
        }
        return values;
    }
}
