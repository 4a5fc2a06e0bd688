package inkling.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.Classes;
import inkling.data.format.DataReader;
import inkling.data.found.FoundData;
import inkling.data.found.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingsFormatTest {
    private static final String LINE = "{\"label\":%s,\"strokes\":[[[10,10],[10,90]]]}\n";
    private static final String UNLABELED = "{\"strokes\":[[[10,10],[90,10]]]}\n";

    @TempDir
    private Path folder;

    @Test
    void opensDrawingsAsMnistLikePictures() throws IOException {
        Path file = Files.writeString(
                folder.resolve("drawings.jsonl"), String.format(LINE, 7) + UNLABELED + String.format(LINE, 3));

        FoundData found = DataReader.find(file, Reading.UNWATCHED);

        assertThat(found.rows()).isEqualTo(2);
        assertThat(found.classes()).contains(Classes.DIGITS);
        assertThat(found.parts().get(0).label(0)).isEqualTo(7);
        assertThat(found.parts().get(0).label(1)).isEqualTo(3);
        assertThat(found.parts().get(0).images().picture(0))
                .isEqualTo(
                        Preparation.MNIST.picture(StrokeFile.read(file).get(0).sketch()));
        assertThat(found.remarks()).containsExactly("1 drawing without a label left out");
        assertThat(DataReader.find(folder, Reading.UNWATCHED).rows())
                .as("alone in a folder")
                .isEqualTo(2);
    }

    @Test
    void opensDrawingsWithoutLabelsAndRefusesAFileWithoutDrawings() throws IOException {
        Path file = Files.writeString(folder.resolve("drawings.ndjson"), UNLABELED);
        assertThat(DataReader.find(file, Reading.UNWATCHED).isLabeled()).isFalse();

        Files.writeString(file, "\n");
        assertThatThrownBy(() -> DataReader.find(file, Reading.UNWATCHED))
                .hasMessageContaining("expected at least one drawing, found none");
    }
}
