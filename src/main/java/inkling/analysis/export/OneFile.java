package inkling.analysis.export;

import inkling.files.NewFiles;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** Writes a file piece by piece, in place of what it contains, completely or not at all. */
final class OneFile {
    private OneFile() {}

    /** What a file shall contain. */
    interface Content<T> {
        void write(T out) throws IOException;
    }

    /** Writes bytes. */
    static void write(Path file, Content<OutputStream> content) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file is in a folder");
        try (NewFiles files = new NewFiles(folder)) {
            try (OutputStream out = files.create(String.valueOf(file.getFileName()))) {
                content.write(out);
            }
            files.keep();
        }
    }

    /** Writes text as UTF-8. */
    static void writeText(Path file, Content<Writer> content) throws IOException {
        write(file, bytes -> {
            Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            content.write(out);
            out.flush();
        });
    }
}
