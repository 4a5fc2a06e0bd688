package inkling.app.inside.source;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.inside.subject.Subject;
import inkling.app.inside.subject.Subject.Source;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.pad.PadModel;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenPictureViewModelTest {
    private final Subject subject = new Subject(new Session(), new PadModel(), Background.inline());
    private final GivenPictureViewModel given = new GivenPictureViewModel(subject, Background.inline());

    @TempDir
    private Path folder;

    @Test
    void saysWhereItCanBeReadThatAPastedPictureHasNoDigit() {
        given.open(() -> new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "the clipboard");
        assertThat(given.messageProperty().get()).isEqualTo("No digit was found in the clipboard.");
        assertThat(subject.sourceProperty().get()).isEqualTo(Source.PICTURE);
    }

    @Test
    void saysWhereItCanBeReadWhyADroppedFileIsNoPicture() throws IOException {
        Path file = folder.resolve("holiday.png");
        Files.writeString(file, "no picture");
        given.open(file);
        assertThat(given.messageProperty().get()).contains("holiday.png");
        assertThat(subject.sourceProperty().get()).isEqualTo(Source.PICTURE);
    }
}
