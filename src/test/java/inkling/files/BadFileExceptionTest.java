package inkling.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BadFileExceptionTest {
    @Test
    void saysWhatWasExpectedWhatWasFoundAndWhere() {
        assertThat(new BadFileException(Path.of("data", "labels"), "10 bytes per row", "9"))
                .hasMessage("expected 10 bytes per row, found 9 (" + Path.of("data", "labels") + ")");
    }

    @Test
    void staysOneShortLineWhateverAFileContains() {
        String hostile = "\u001B[31mred\u0007 two\nlines \u202Eturned " + "x".repeat(1_000);
        String message = new BadFileException(Path.of("y".repeat(150), "z".repeat(150)), hostile, hostile).getMessage();

        assertThat(message).hasSizeLessThanOrEqualTo(200).doesNotContainPattern("[\\p{Cntrl}\\p{Cf}]");
        assertThat(message).startsWith("expected [31mred two lines turned x");
    }

    @Test
    void shortensThePathFirst() {
        Path file = Path.of("f".repeat(180), "model.inkling");
        assertThat(new BadFileException(file, "a model", "a picture"))
                .hasMessage("expected a model, found a picture (model.inkling)");
    }
}
