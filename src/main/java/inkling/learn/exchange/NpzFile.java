package inkling.learn.exchange;

import inkling.files.WholeFile;
import inkling.learn.Classifier;
import inkling.learn.file.Npy;
import inkling.nn.Parameter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The parameters of a model as {@code numpy.savez} writes a list: {@code arr_0}, {@code arr_1} and so on, float32, in the order of
 * Keras's {@code get_weights()}, so that {@code set_weights} takes them.
 */
final class NpzFile {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private NpzFile() {}

    static void write(Path file, Classifier model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            int number = 0;
            for (Parameter parameter : model.parameters()) {
                ZipEntry entry = new ZipEntry("arr_" + number++ + ".npy");
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(Npy.encode(parameter));
            }
        }
        WholeFile.write(file, bytes.toByteArray());
    }
}
