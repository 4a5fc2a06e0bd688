package inkling.app.tour;

import inkling.sketch.LabeledSketch;
import inkling.sketch.StrokeFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The ten digits that come with the program as pen strokes, 0 to 9. */
final class BundledSketches {
    private static final String RESOURCE = "/assets/samples/digits.jsonl";

    private BundledSketches() {}

    static List<LabeledSketch> read() throws IOException {
        try (InputStream in = BundledSketches.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new NoSuchFileException(RESOURCE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<LabeledSketch> samples = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                samples.add(StrokeFile.parse(line, Path.of(RESOURCE), samples.size() + 1));
            }
            return samples;
        }
    }
}
