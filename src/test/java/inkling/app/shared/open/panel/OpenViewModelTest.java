package inkling.app.shared.open.panel;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.explore.SampleData;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.Settings;
import inkling.app.shared.open.DataReading;
import inkling.app.shared.open.FoundByHand;
import inkling.app.shared.open.Opening;
import inkling.data.DataSet;
import inkling.data.PictureFix;
import inkling.data.format.DataFolder;
import inkling.data.found.FoundData;
import inkling.data.found.TestRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenViewModelTest {
    private final Session session = new Session();

    @TempDir
    Path folder;

    private Path place;

    /** Only the summary looks into it. */
    @BeforeEach
    void write() throws IOException {
        place = folder.resolve("set");
        DataFolder.write(SampleData.rows(10), place, rows -> {});
    }

    @Test
    void saysInOneLineWhatWasUnderstood() {
        OpenViewModel given = ask(FoundByHand.split(60_000, 10_000, 0, 47));
        assertThat(given.understoodProperty().getValue())
                .isEqualTo("28×28 · 60,000 training + 10,000 test rows · 47 classes");
        assertThat(given.isSplitGiven()).isTrue();
        assertThat(given.isFirstLabelOpen()).isFalse();
        assertThat(given.remarks()).containsExactly("scaled from 32×32", "3 pictures skipped");

        OpenViewModel again = ask(new FoundData(
                place, FoundByHand.whole(60, 0, 3).parts(), Optional.empty(), List.of("10 classes", "other")));
        assertThat(again.remarks()).containsExactly("other");

        given.testKindProperty().set(TestRows.Kind.EVERY);
        given.everyProperty().set("7");
        assertThat(given.understoodProperty().getValue()).contains("60,000 training + 10,000 test rows");
    }

    @Test
    void opensLettersFrom1To26UnderTheirNames() {
        OpenViewModel letters = ask(FoundByHand.whole(260, 1, 26));
        assertThat(letters.isFirstLabelOpen()).isTrue();
        assertThat(letters.firstLabelProperty().get()).isEqualTo(1);
        assertThat(letters.namesProperty().get()).startsWith("1\n2\n").endsWith("\n26");

        letters.rename(letters.knownNamesProperty().getValue());
        letters.testKindProperty().set(TestRows.Kind.LAST);
        letters.lastProperty().set(" 1,00 ");
        letters.open();

        DataSet data = Objects.requireNonNull(session.getData());
        assertThat(data.classes().names()).hasSize(26).startsWith("A", "B").endsWith("Z");
        assertThat(data.trainRows()).isEqualTo(160);
        assertThat(data.label(27)).isEqualTo(1);
        assertThat(letters.knownNamesProperty().getValue()).isEmpty();
    }

    @Test
    void numbersTheClassesAgainWhenTheFirstLabelChanges() {
        OpenViewModel model = ask(FoundByHand.whole(60, 1, 12));
        model.firstLabelProperty().set(0);
        assertThat(model.namesProperty().get()).startsWith("0\n1\n").endsWith("\n12");

        model.namesProperty().set("a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm");
        model.firstLabelProperty().set(1);
        assertThat(model.namesProperty().get()).startsWith("a\n");
    }

    @Test
    void saysWhatIsWrongWithWhatIsTyped() {
        OpenViewModel model = ask(FoundByHand.whole(60, 0, 3));
        assertThat(model.readyProperty().get()).isTrue();
        model.testKindProperty().set(TestRows.Kind.LAST);
        model.lastProperty().set("60");
        assertThat(model.problemProperty().get()).isEqualTo("Expected 0 to 59 test rows, found “60”.");
        assertThat(model.readyProperty().get()).isFalse();
        model.open();
        assertThat(session.getData()).isNull();

        model.testKindProperty().set(TestRows.Kind.EVERY);
        model.everyProperty().set("1");
        assertThat(model.problemProperty().get()).isEqualTo("Expected one test row in 2 to 60, found “1”.");
        assertThat(model.understoodProperty().getValue()).contains("· 60 rows ·");
        model.everyProperty().set("2");

        model.namesProperty().set("circle\nsquare");
        assertThat(model.problemProperty().get()).isEqualTo("Expected 3 to 128 class names, one per line, found 2.");
        model.namesProperty().set("circle\nsquare\ncircle");
        assertThat(model.problemProperty().get())
                .isEqualTo("Expected a different name for each class, found “circle” twice.");
        model.namesProperty().set("circle\n\nstar\n");
        assertThat(model.problemProperty().get()).contains("an empty one");
        model.namesProperty().set(" circle \nsquare\nstar\n\n");
        assertThat(model.problemProperty().get()).isEmpty();
        model.open();
        assertThat(session.getData().classes().names()).containsExactly("circle", "square", "star");
    }

    @Test
    void refusesMoreClassesThanThereCanBe() {
        OpenViewModel model = ask(FoundByHand.whole(1000, 0, 500));
        assertThat(model.problemProperty().get()).startsWith("Expected labels 0 to 127, found ");
        assertThat(model.readyProperty().get()).isFalse();
    }

    @Test
    void showsPicturesOfAllClassesAsTheyWillBe() {
        OpenViewModel three = ask(FoundByHand.whole(60, 0, 3));
        three.namesProperty().set("circle\nsquare\nstar");
        assertThat(names(three, 0))
                .containsExactly(
                        "circle", "circle", "circle", "circle", "square", "square", "square", "square", "star", "star",
                        "star", "star");
        Preview.Cell second = three.previewProperty().getValue().get(0).get(1);
        assertThat(second.picture().at(1)).as("row").isEqualTo(3);
        three.transposeProperty().set(true);
        assertThat(three.previewProperty().getValue().get(0).get(1).picture())
                .isEqualTo(PictureFix.TRANSPOSE.of(second.picture()));

        OpenViewModel many = ask(FoundByHand.whole(620, 0, 62));
        assertThat(names(many, 0)).hasSize(12).doesNotHaveDuplicates().contains("0");
        assertThat(names(many, 1)).hasSize(12).doesNotHaveDuplicates().doesNotContainAnyElementsOf(names(many, 0));

        assertThat(many.previewProperty().getValue().stream().flatMap(List::stream))
                .extracting(Preview.Cell::name)
                .hasSize(62)
                .doesNotHaveDuplicates();
        assertThat(many.classesLeft()).isZero();
        assertThat(ask(FoundByHand.whole(1280, 0, 128)).classesLeft()).isEqualTo(128 - 72);

        OpenViewModel ten = ask(FoundByHand.whole(60, 0, 10));
        assertThat(names(ten, 1)).containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(ten.previewProperty().getValue().get(1).get(4).picture().at(1))
                .isEqualTo(14);
    }

    private static List<String> names(OpenViewModel model, int row) {
        return model.previewProperty().getValue().get(row).stream()
                .map(Preview.Cell::name)
                .toList();
    }

    private OpenViewModel ask(FoundData found) {
        Settings settings = new Settings(folder.resolve("settings.properties"));
        Opening opening = new DataReading(session, Background.inline(), settings).opening();
        opening.begin(place, progress -> found);
        return new OpenViewModel(
                opening, Objects.requireNonNull(opening.questionProperty().get()));
    }
}
