package inkling.learn.exchange.read;

import com.google.auto.service.AutoService;
import inkling.files.BadFileException;
import inkling.files.InputFile;
import inkling.learn.Classifier;
import inkling.learn.exchange.ExportFormat;
import inkling.learn.file.ModelReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads models of other programs, told from their content: ONNX and safetensors files, and folders of TensorFlow.js. */
@AutoService(ModelReader.class)
public final class OtherModels implements ModelReader {
    private static final int LARGEST_FILE = 128 << 20;

    private interface Reading {
        Classifier read() throws IOException;
    }

    @Override
    public Optional<Classifier> read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            Path text = file.resolve(TfjsModel.TEXT);
            return Files.isRegularFile(text) ? read(text) : Optional.empty();
        }
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_FILE) {
            return Optional.empty();
        }
        byte[] bytes = InputFile.bytes(file, "a model", LARGEST_FILE);
        if (TfjsModel.isText(bytes)) {
            return Optional.of(inOneSentence(file, () -> TfjsModel.read(file, bytes)));
        }
        if (SafetensorsModel.isHeader(bytes)) {
            return Optional.of(inOneSentence(file, () -> SafetensorsModel.read(file, bytes)));
        }
        if (OnnxModel.isStart(bytes)) {
            return Optional.of(inOneSentence(file, () -> OnnxReader.read(file, bytes)));
        }
        requireOtherName(file, bytes);
        return Optional.empty();
    }

    /** A file named as one of these formats that does not begin so is damaged, rather than a file of Inkling. */
    private static void requireOtherName(Path file, byte[] bytes) throws BadFileException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String found = bytes.length == 0 ? "an empty file" : "a file that does not begin as one";
        if (name.endsWith(ExportFormat.ONNX.ending())) {
            throw new BadFileException(file, "an ONNX model", found);
        }
        if (name.endsWith(ExportFormat.SAFETENSORS.ending())) {
            throw new BadFileException(file, "a safetensors file", found);
        }
    }

    private static Classifier inOneSentence(Path file, Reading reading) throws IOException {
        try {
            return reading.read();
        } catch (Unreadable e) {
            throw new BadFileException(file, e.expected(), e.found());
        } catch (IllegalArgumentException e) { // a layer, a recipe or a network says so of itself
            throw new BadFileException(file, "a network that Inkling can have", "a mistake: " + e.getMessage());
        } catch (ArithmeticException e) {
            throw new BadFileException(file, "a network that Inkling can have", "sizes that are too large");
        }
    }
}
