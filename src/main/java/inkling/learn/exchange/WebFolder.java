package inkling.learn.exchange;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import inkling.files.NewFiles;
import inkling.learn.Classifier;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.calibrate.Calibration;
import inkling.learn.file.LayerText;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A model as a web page with a drawing pad, for any web server or none. Of the files only {@code model.js} depends on the model; the
 * others are in {@code assets/web}. For a drawing it shows what {@code inkling classify} prints.
 */
public final class WebFolder {
    static final String MODEL = "model.js";

    /** Where the other files come from. */
    private static final Map<String, String> FILES = Map.of(
            "index.html", "/assets/web/index.html",
            "style.css", "/assets/web/style.css",
            "prepare.js", "/assets/web/prepare.js",
            "network.js", "/assets/web/network.js",
            "pad.js", "/assets/web/pad.js",
            "page.js", "/assets/web/page.js",
            "icon.png", "/assets/icons/inkling-48.png");

    private WebFolder() {}

    /**
     * Writes the page into a new or empty folder, completely or not at all.
     *
     * @throws IOException also if the model has one class, so that it has no answer to give
     * @throws inkling.files.BadFileException if there is something in its place already
     */
    public static void write(Path folder, CalibratedClassifier model) throws IOException {
        write(folder, model, model.classifier().classNames().names());
    }

    static void write(Path folder, CalibratedClassifier model, List<String> classes) throws IOException {
        if (classes.size() < 2) {
            throw new IOException(
                    "expected a model of two classes or more for a web page, found one of " + classes.size());
        }
        ExportFormat.requireFree(folder, true);
        try (NewFiles files = new NewFiles(folder)) {
            for (Map.Entry<String, String> file : FILES.entrySet()) {
                try (OutputStream out = files.create(file.getKey())) {
                    copy(file.getValue(), out);
                }
            }
            try (OutputStream out = files.create(MODEL)) {
                String text = "const MODEL = " + new Gson().toJson(json(model, classes)) + ";\n";
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            files.keep();
        }
    }

    private static void copy(String resource, OutputStream out) throws IOException {
        try (InputStream in = WebFolder.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException("expected " + resource + " inside the program, found none");
            }
            in.transferTo(out);
        }
    }

    private static JsonObject json(CalibratedClassifier calibrated, List<String> classes) {
        Classifier model = calibrated.classifier();
        JsonObject json = new JsonObject();
        json.addProperty("name", model.name());
        json.addProperty("epochs", model.card().epochs());
        Double validation = model.card().validationAccuracy();
        if (Calibration.shipped().isOf(model)) {
            json.addProperty("score", Calibration.shipped().results().accuracy().get("test"));
            json.addProperty("scoredOn", "MNIST’s test digits");
        } else if (validation != null) {
            json.addProperty("score", validation);
            json.addProperty("scoredOn", "its validation rows");
        }
        json.add("classes", array(classes));
        json.addProperty("temperature", calibrated.temperature().value());
        json.add("views", array(CalibratedClassifier.DEGREES));
        json.add(
                "layers",
                array(model.architecture().layers().stream()
                        .map(LayerText::format)
                        .toList()));
        json.addProperty("weights", Base64.getEncoder().encodeToString(TfjsFolder.bytes(model.parameters())));
        return json;
    }

    private static JsonElement array(List<?> values) {
        return new Gson().toJsonTree(values);
    }
}
