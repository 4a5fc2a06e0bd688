package inkling.app.shared.open.panel;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.FactsByHand;
import inkling.app.WindowSteps;
import inkling.app.draw.Drop;
import inkling.app.explore.SampleData;
import inkling.app.shared.kit.files.ChosenPath;
import inkling.app.shared.open.FoundByHand;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.PictureFix;
import inkling.data.format.DataFolder;
import inkling.data.format.idx.IdxFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person with pictures of their own. */
class OpenDataIT extends WindowSteps {
    @Test
    void dropsAFolderWithATableAndOpensItTurnedUpright() throws IOException {
        Path table = table("mine", 60);
        open();

        assertThat(onScreen(() -> drop(table).over(find("#explore", Node.class))))
                .isTrue();
        assertThat(sees("#drop-target")).isTrue();
        assertThat(onScreen(() -> drop(table).on(find("#explore", Node.class)))).isTrue();
        until("the panel", () -> sees("#open-panel") && window().isIdle());
        assertThat(sees("#drop-target")).isFalse();
        assertThat(text("#open-understood")).isEqualTo("28×28 · 50 training + 10 test rows · 10 classes");
        clickOn("#open-transpose");
        clickOn("#test-every");
        press(KeyCode.ENTER);

        until("the data", () -> session().getData() != null);
        assertThat(sees("#open-panel")).isFalse();
        DataSet data = session().getData();
        assertThat(data.images().picture(1)).isEqualTo(PictureFix.TRANSPOSE.of(picture(1)));
        assertThat(data.trainRows()).isEqualTo(50);
        assertThat(data.images().picture(50)).as("one row in six").isEqualTo(PictureFix.TRANSPOSE.of(picture(5)));
        assertThat(onScreen(() -> find("#data", Node.class).getAccessibleHelp()))
                .isEqualTo("mine: 60 rows of 10 classes\n" + table);
    }

    @Test
    void opensLettersUnderTheirNamesAndFindsThemAgainTheNextTime() throws IOException {
        Path letters = idx("letters");
        open();
        onScreen(() -> {
            window().reading().opening().begin(letters, progress -> FoundByHand.whole(520, 1, 26));
            return null;
        });
        until("the panel", () -> sees("#open-panel") && window().isIdle());
        assertThat(sees("#first-label-1")).isTrue();
        clickOn("#known-names");
        clickOn("#open-data");
        until("the data", () -> session().getData() != null);
        assertThat(session().getData().classes().name(25)).isEqualTo("Z");

        onScreen(() -> {
            window().reading().opening().begin(letters, progress -> FoundByHand.whole(520, 1, 26));
            return null;
        });
        until("the panel", () -> sees("#open-panel") && window().isIdle());
        assertThat(onScreen(() -> find("#class-names", TextArea.class).getText()))
                .startsWith("A\nB\n");
    }

    @Test
    void opensWhatTheDialogGivesAndLeavesEverythingWithEscape() throws IOException {
        Path mine = idx("mine");
        open(new ChosenPath(Optional.of(mine)));
        Node focused = onScreen(() -> find("#explore", Node.class).getScene().getFocusOwner());

        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        until("the panel", () -> sees("#open-panel") && window().isIdle());
        for (int i = 0; i < 12; i++) {
            press(KeyCode.TAB);
        }
        assertThat(onScreen(
                        () -> isInPanel(find("#explore", Node.class).getScene().getFocusOwner())))
                .isTrue();
        press(KeyCode.CONTROL, KeyCode.F);
        assertThat(sees("#query")).isFalse();
        press(KeyCode.ESCAPE);

        assertThat(sees("#open-panel")).isFalse();
        assertThat(session().getData()).isNull();
        assertThat(window().reading().recentFolders()).isEmpty();
        assertThat(onScreen(() -> find("#explore", Node.class).getScene().getFocusOwner()))
                .isSameAs(focused);

        press(KeyCode.CONTROL, KeyCode.O);
        until("the panel", () -> sees("#open-panel") && window().isIdle());
        press(KeyCode.ENTER);
        until("the data", () -> session().getData() != null);
    }

    @Test
    void isToldWhatIsWrongAndKeepsTheDataThereIs() throws IOException {
        Path bad = idx("bad");
        Files.write(bad.resolve("t10k-labels-idx1-ubyte"), new byte[] {1, 2, 3});
        open();
        Path good = idx("good");
        onScreen(() -> {
            window().reading().open(good);
            return null;
        });
        until("the data", () -> session().getData() != null);
        DataSet before = session().getData();

        onScreen(() -> drop(bad).on(find("#explore", Node.class)));
        until("a sentence", () -> sees("#problem"));
        assertThat(text("#problem-sentence")).startsWith("expected ").contains("t10k-labels-idx1-ubyte");
        assertThat(sees("#open-panel")).isFalse();
        assertThat(session().getData()).isSameAs(before);
    }

    @Test
    void changesHowTheDataIsOpenedAndSavesItSo() throws IOException {
        Path to = folder.resolve("saved");
        Path good = table("good", 60);
        open(new ChosenPath(Optional.of(to)));
        onScreen(() -> {
            window().reading().open(good);
            return null;
        });
        until("the data", () -> session().getData() != null);

        clickOn("#data");
        clickOn("#data-change");
        until("the panel", () -> sees("#open-panel") && window().isIdle());
        clickOn("#open-invert");
        clickOn("#open-data");
        Picture inverted = PictureFix.INVERT.of(picture(5));
        until("another picture", () -> session().getData().images().picture(5).equals(inverted));

        clickOn("#data");
        clickOn("#data-save");
        clickOn("#data-save-sprite");
        until("a word that it is saved", () -> sees("#saved-card"));
        assertThat(text("#saved-text")).isEqualTo("60 rows saved: " + to);
        assertThat(DataFolder.read(to, some -> {}).images().picture(5)).isEqualTo(inverted);
        clickOn("#close-saved");
        assertThat(sees("#saved-card")).isFalse();
    }

    @Test
    void onDrawOpensFoldersAsDataAndLeavesPicturesToThePad() throws IOException {
        Path mine = idx("mine");
        open(new ChosenPath(Optional.empty()));
        clickOn("#tab-draw");
        onScreen(() -> drop(folder.resolve("three.png")).over(find("#pad", Node.class)));
        assertThat(sees("#drop-target")).isFalse();

        onScreen(() -> drop(mine).on(find("#pad", Node.class)));
        until("the panel", () -> sees("#open-panel") && window().isIdle());
    }

    @Test
    void seesThatTheModelHasOtherClassesThanTheData() {
        open();
        onScreen(() -> {
            session().useModel(FactsByHand.model());
            session().useData(SampleData.letters(52));
            return null;
        });
        assertThat(onScreen(() -> find("#model", Node.class).getAccessibleText()))
                .contains("10 ≠ 26 classes");
        assertThat(onScreen(() -> find("#model", Node.class).getAccessibleHelp()))
                .startsWith("This model distinguishes 10 classes, and the data set has 26: ");
        onScreen(() -> {
            session().useData(SampleData.rows(50));
            return null;
        });
        assertThat(onScreen(() -> find("#model", Node.class).getAccessibleText()))
                .doesNotContain("≠");
    }

    @ParameterizedTest
    @CsvSource({"1400, 900", "1024, 700", "800, 500"})
    void thePanelFitsIntoTheWindow(double width, double height) {
        open();
        resize(width, height);
        onScreen(() -> {
            window().reading().opening().begin(Path.of("by class"), progress -> FoundByHand.split(620, 62, 1, 62));
            return null;
        });
        until("the panel", () -> sees("#open-panel") && window().isIdle());
        Bounds shell = onScreen(() -> inScene(".shell"));
        for (String node : List.of("#open-panel", "#open-data", "#cancel-open", "#open-understood")) {
            Bounds place = onScreen(() -> inScene(node));
            assertThat(shell.contains(place))
                    .as("%s at %s within %s", node, place, shell)
                    .isTrue();
        }
    }

    private Bounds inScene(String selector) {
        Node node = find(selector, Node.class);
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean isInPanel(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if ("open-panel".equals(at.getId())) {
                return true;
            }
        }
        return false;
    }

    private static Drop drop(Path... paths) {
        List<File> files = Arrays.stream(paths).map(Path::toFile).toList();
        return new Drop(DataFormat.FILES, files);
    }

    /** A folder of IDX files with a hundred digits. */
    private Path idx(String name) throws IOException {
        Path to = folder.resolve(name);
        IdxFolder.write(SampleData.rows(100), to);
        return to;
    }

    /** A folder with one table, of a label and 784 values a line. */
    private Path table(String name, int rows) throws IOException {
        Path to = Files.createDirectory(folder.resolve(name));
        List<String> lines = IntStream.range(0, rows)
                .mapToObj(row -> row % 10 + ","
                        + IntStream.range(0, Picture.SIZE)
                                .mapToObj(at -> Integer.toString(picture(row).at(at)))
                                .collect(Collectors.joining(",")))
                .toList();
        Files.write(to.resolve("digits.csv"), lines);
        return to;
    }

    /** A short line, in a place of its own for each row. */
    private static Picture picture(int row) {
        byte[] pixels = new byte[Picture.SIZE];
        for (int i = 0; i < 6; i++) {
            pixels[Picture.SIDE * (3 + row / 10) + 5 + row % 10 + i] = (byte) 200;
        }
        return new Picture(pixels);
    }
}
