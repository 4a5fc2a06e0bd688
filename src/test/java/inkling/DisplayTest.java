package inkling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisplayTest {
    private static final Map<String, String> DESKTOP = Map.of("DISPLAY", "elsewhere:0");

    @TempDir
    Path libraries;

    @Test
    void saysThatThereIsNoDisplay() {
        assertThat(Display.missing(Map.of(), Stream.of(libraries)))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("DISPLAY"));
    }

    @Test
    void saysThatNobodyAnswersAtTheDisplay() {
        assertThat(Display.missing(Map.of("DISPLAY", ":987"), Stream.of(libraries)))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("DISPLAY=:987"));
    }

    @Test
    void saysThatGtkIsMissingAndWhichPackageHasIt() {
        assertThat(Display.missing(DESKTOP, Stream.of(libraries)))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("libgtk-3-0"));
    }

    @Test
    void isContentWithADisplayAndGtk() throws IOException {
        Files.createFile(libraries.resolve("libgtk-3.so.0"));
        assertThat(Display.missing(DESKTOP, Stream.of(libraries))).isEmpty();
    }
}
