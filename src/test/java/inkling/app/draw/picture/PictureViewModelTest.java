package inkling.app.draw.picture;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.draw.BrokenModel;
import inkling.app.draw.picture.ClassifiedPicture.ClassifiedMark;
import inkling.app.shared.Background;
import inkling.app.shared.ModelCalibrating;
import inkling.app.shared.Session;
import inkling.app.shared.pad.PadModel;
import inkling.app.shared.pad.Pen;
import inkling.data.Picture;
import inkling.data.format.DataFolder;
import inkling.learn.file.ModelFile;
import inkling.sketch.LabeledSketch;
import inkling.sketch.Preparation;
import inkling.sketch.StrokeFile;
import inkling.sketch.picture.Photograph;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class PictureViewModelTest {
    private final Session session = new Session();
    private final PadModel pad = new PadModel();
    private final PictureViewModel model = new PictureViewModel(session, Background.inline(), pad);

    @TempDir
    private Path folder;

    private List<Picture> digits;

    @BeforeEach
    void readDigits() throws IOException {
        session.useModel(ModelFile.shipped());
        digits = StrokeFile.read(Path.of("assets/samples/digits.jsonl")).stream()
                .map(LabeledSketch::sketch)
                .map(Preparation.MNIST::picture)
                .toList();
    }

    @Test
    void oneDigitIsAnsweredLikeADrawing() throws IOException {
        BufferedImage photo = new Photograph(400, 300)
                .with(digits.get(7), 120, 40, 200)
                .litFrom(0.9, 0.6)
                .darkOnLight(0.8);
        model.open(png(photo));
        assertThat(session.getModel().classify(pad.getDrawing().picture()).digit())
                .isEqualTo(7);
        assertThat(model.pictureProperty().get().marks()).hasSize(1);
        assertThat(model.messageProperty().get()).isEqualTo("One digit in photo.png.");
    }

    @Test
    void severalDigitsAreSaidAndReadAndCanBeChosen() throws IOException {
        model.open(bytes(several()), "the clipboard");
        assertThat(model.messageProperty().get()).startsWith("3 digits in the clipboard: 3 1 4.");
        assertThat(model.selectedProperty().get()).isZero();
        model.move(1);
        model.move(1);
        model.move(1);
        assertThat(model.selectedProperty().get()).isEqualTo(2);
        assertThat(session.getModel().classify(pad.getDrawing().picture()).digit())
                .isEqualTo(4);
    }

    @Test
    void twoThatTouchArePartedOnceThereIsAModelToTell() throws IOException {
        BufferedImage touching = new Photograph(400, 300)
                .with(digits.get(7), 60, 50, 160)
                .with(digits.get(2), 125, 50, 160)
                .darkOnLight(0.8);
        session.useModel(null);
        model.open(bytes(touching), "the clipboard");
        assertThat(model.messageProperty().get()).isEqualTo("One digit in the clipboard.");
        session.useModel(ModelFile.shipped());
        assertThat(model.messageProperty().get())
                .startsWith("2 digits in the clipboard: 7 2.")
                .endsWith("Some were touching and have been split.");
        assertThat(model.selectedProperty().get()).isZero();
        assertThat(session.getModel().classify(pad.getDrawing().picture()).digit())
                .isEqualTo(7);
        model.move(1);
        assertThat(session.getModel().classify(pad.getDrawing().picture()).digit())
                .isEqualTo(2);
    }

    @Test
    void readsThemWhenTheModelIsThere() throws IOException {
        session.useModel(null);
        model.open(bytes(several()), "the clipboard");
        assertThat(model.messageProperty().get()).startsWith("3 digits in the clipboard.");
        session.useModel(ModelFile.shipped());
        assertThat(model.messageProperty().get()).startsWith("3 digits in the clipboard: 3 1 4.");
    }

    @Test
    void aPictureLikeMnistsIsTakenAsItIs() throws IOException {
        BufferedImage plain = new BufferedImage(28, 28, BufferedImage.TYPE_BYTE_GRAY);
        plain.getRaster().setDataElements(0, 0, 28, 28, digits.get(5).bytes());
        model.open(png(plain));
        assertThat(pad.getDrawing().picture()).isEqualTo(digits.get(5));
    }

    @Test
    void goesWhenThePenComes() throws IOException {
        model.open(bytes(several()), "the clipboard");
        new Pen(pad).line(100);
        assertThat(model.pictureProperty().get()).isNull();
        assertThat(model.selectedProperty().get()).isEqualTo(-1);
        assertThat(model.messageProperty().get()).isEmpty();
    }

    @Test
    void aBadFileIsSaidInOneSentence() throws IOException {
        Path shoe = folder.resolve("shoe.png");
        Files.writeString(shoe, "a shoe");
        model.open(shoe);
        assertThat(model.pictureProperty().get()).isNull();
        assertThat(model.messageProperty().get())
                .startsWith("Could not open the picture: expected a PNG or JPEG picture, found something else")
                .contains("shoe.png");
        new Pen(pad).line(100);
        assertThat(model.messageProperty().get()).isEmpty();
    }

    @Test
    void whatIsNoDigitGetsAQuestionMarkAndStaysOutOfTheSentence() throws IOException {
        ModelCalibrating.follow(session, Background.inline());
        session.useData(DataFolder.read(Path.of("data"), some -> {}));
        BufferedImage sum = new Photograph(900, 400)
                .with(digits.get(4), 30, 60, 200)
                .with(digits.get(7), 600, 60, 200)
                .darkOnLight(1);
        cross(sum, 420, 160, 60);
        model.open(bytes(sum), "the clipboard");
        assertThat(model.messageProperty().get())
                .startsWith("2 digits in the clipboard: 4 7.")
                .contains("One other mark does not look like a digit (?).");
        assertThat(model.pictureProperty().get().marks())
                .extracting(ClassifiedMark::badge)
                .containsExactly("4", "?", "7");
    }

    @Test
    void aSingleMarkThatIsNoDigitIsNotCalledOne() throws IOException {
        ModelCalibrating.follow(session, Background.inline());
        session.useData(DataFolder.read(Path.of("data"), some -> {}));
        BufferedImage plus = new Photograph(400, 400).darkOnLight(1);
        cross(plus, 200, 200, 80);
        model.open(bytes(plus), "the clipboard");
        assertThat(model.messageProperty().get())
                .isEqualTo("One mark in the clipboard, and it does not look like a digit.");
    }

    @Test
    void digitsThatCannotBeClassifiedKeepNoAnswerOfAnotherModel() throws IOException {
        model.open(bytes(several()), "the clipboard");
        session.useModel(BrokenModel.classifier());
        assertThat(model.pictureProperty().get().marks()).isEmpty();
        assertThat(model.messageProperty().get()).startsWith("Something went wrong in Inkling");
    }

    @Test
    void anEmptyPageLeavesTheDrawingAlone() throws IOException {
        model.open(bytes(new Photograph(200, 200).darkOnLight(1)), "the clipboard");
        assertThat(pad.getDrawing().picture()).isNull();
        assertThat(model.messageProperty().get()).startsWith("No digits found in the clipboard");
    }

    private BufferedImage several() {
        return new Photograph(900, 400)
                .with(digits.get(3), 30, 60, 200)
                .with(digits.get(1), 300, 100, 200)
                .with(digits.get(4), 600, 40, 200)
                .litFrom(0.9, 0.6)
                .withNoise(0.02)
                .darkOnLight(0.8);
    }

    /** A plus sign. */
    private static void cross(BufferedImage image, int x, int y, int arm) {
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.fillRect(x - arm, y - 6, 2 * arm, 12);
        graphics.fillRect(x - 6, y - arm, 12, 2 * arm);
        graphics.dispose();
    }

    private Path png(BufferedImage image) throws IOException {
        Path file = folder.resolve("photo.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static byte[] bytes(BufferedImage image) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
