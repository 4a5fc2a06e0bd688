package inkling.learn.exchange;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import inkling.files.WholeFile;
import inkling.learn.Classifier;
import inkling.learn.file.Npy;
import inkling.learn.file.RecipeFile;
import inkling.nn.Parameter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The parameters of a model as a safetensors file: the length of a JSON text, the text, which says where each array is, the arrays.
 * The recipe and the names of the classes are in its metadata.
 *
 * @see <a href="https://huggingface.co/docs/safetensors">the format</a>
 */
final class SafetensorsFile {
    /** The text is padded with spaces so that the arrays begin at a multiple of this. */
    private static final int ALIGNMENT = 8;

    private SafetensorsFile() {}

    static void write(Path file, Classifier model) throws IOException {
        JsonObject about = new JsonObject();
        about.addProperty("about", ModelText.about(model));
        about.addProperty("classes", String.join("\n", model.classNames().names()));
        about.addProperty("recipe", RecipeFile.text(model.card().recipe()));
        JsonObject text = new JsonObject();
        text.add("__metadata__", about);
        ByteArrayOutputStream arrays = new ByteArrayOutputStream();
        for (Parameter parameter : model.parameters()) {
            JsonObject array = new JsonObject();
            array.addProperty("dtype", "F32");
            array.add("shape", TfjsLayers.numbers(parameter.shape()));
            int start = arrays.size();
            arrays.writeBytes(Npy.littleEndian(parameter.values()));
            array.add("data_offsets", TfjsLayers.numbers(start, arrays.size()));
            text.add(parameter.name(), array);
        }
        byte[] header = new Gson().toJson(text).getBytes(StandardCharsets.UTF_8);
        int padded = (header.length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + padded + arrays.size())
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(padded)
                .put(header);
        while (bytes.position() < Long.BYTES + padded) {
            bytes.put((byte) ' ');
        }
        WholeFile.write(file, bytes.put(arrays.toByteArray()).array());
    }
}
