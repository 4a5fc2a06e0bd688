package inkling.app.explore;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.FactsByHand;
import inkling.app.explore.sprite.SpritePane;
import inkling.app.explore.wall.WallPane;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** A person who browses a set of 5,000 digits. */
class ExploreIT extends ExploreSteps {
    @Test
    void showsEveryPictureWithItsLabelAndDetailsFromTheSameRow() {
        check("at first");
        clickOn("#label-7");
        check("one label");
        clickOn("#label-3");
        press(KeyCode.END);
        check("two labels, at the end");
        clickOn("#split-test");
        check("of the test split");
        onScreen(() -> {
            find("#size", Slider.class).setValue(0);
            return 0;
        });
        check("small");
        turnWheel(find("#wall", Node.class), 9);
        check("scrolled");
        clickOn("#chip-label");
        clickOn("#chip-split");
        check("all again");
        press(KeyCode.PAGE_DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.RIGHT);
        check("by keys");
        onScreen(() -> {
            find("#size", Slider.class).setValue(4);
            return 0;
        });
        check("large");
        until("the histograms", () -> sees("#sort-ink"));
        clickOn("#sort-ink");
        check("sorted by ink");
        clickOn("#sort-ink");
        check("sorted by ink, the other way around");
        clickOn("#label-5");
        check("sorted and filtered");
    }

    @Test
    void goesToARowByItsNumber() {
        press(KeyCode.CONTROL, KeyCode.G);
        type("4321\n");

        assertThat(text("#detail-row")).isEqualTo("Row 4,321");
        assertThat(text("#detail-label")).isEqualTo("1");
        assertThat(text("#one-hot-1")).isEqualTo("1");
        check("after going to a row");

        press(KeyCode.CONTROL, KeyCode.G);
        type("5000\n");
        assertThat(text("#go-to-problem")).isEqualTo("Enter a row number from 0 to 4,999.");
        assertThat(session().getSelectedRow()).isEqualTo(4_321);
        assertThat(onScreen(() -> find("#go-to-row", TextField.class).isFocused()))
                .isTrue();
    }

    @Test
    void readsAPixelInThePictureAndInItsRow() {
        Region picture = find("#detail-picture", Region.class);
        Region strip = find("#detail-strip", Region.class);

        moveTo(picture, 7.5 * picture.getWidth() / 28, 12.5 * picture.getHeight() / 28);
        int value = data.images().at(0, 343);
        assertThat(text("#pixel")).startsWith("row 12, column 7 → offset 343, value " + value + " (");

        moveTo(strip, 700.5 * strip.getWidth() / 784, 10);
        assertThat(text("#pixel"))
                .startsWith(
                        "row 25, column 0 → offset 700, value " + data.images().at(0, 700) + " (");
    }

    @Test
    void travelsOverTheMapAndByTheSpriteView() {
        Region map = find("#overview", Region.class);
        clickAt(map, 20, map.getHeight() / 2);
        WallPane grid = find("#wall", WallPane.class);
        assertThat(onScreen(() -> grid.visibleRowsProperty().get().first())).isBetween(2_300, 2_500);
        assertThat(onScreen(() -> grid.visibleRowsProperty().get().last())).isBetween(2_500, 2_700);

        clickOn("#as-sprite");
        SpritePane sprite = find("#sprite", SpritePane.class);
        onScreen(() -> {
            find("#zoom", Slider.class).setValue(1);
            return 0;
        });
        clickAt(sprite, sprite.getWidth() / 2, 200);
        int row = session().getSelectedRow();
        assertThat(row).isEqualTo(onScreen(() -> sprite.rowAt(0, 200)));
        assertThat(text("#detail-row")).isEqualTo("Row " + String.format(Locale.ROOT, "%,d", row));

        clickOn("#as-wall");
        check("selected in the sprite view");
        assertThat(onScreen(() -> grid.visibleRowsProperty().get().first())).isLessThanOrEqualTo(row);
        assertThat(onScreen(() -> grid.visibleRowsProperty().get().last())).isGreaterThanOrEqualTo(row);
    }

    @Test
    void showsWhatIsReadWhileTheRestComes() {
        show(SampleData.read(1_000, 5_000));
        assertThat(text("#count")).isEqualTo("1,000 digits");
        press(KeyCode.END);
        check("a part of the rows");

        show(data);
        assertThat(text("#count")).isEqualTo("5,000 digits");
        assertThat(session().getSelectedRow()).isEqualTo(999);
    }

    @Test
    void showsTheClassesOfTheDataSet() {
        show(SampleData.letters(200));
        onScreen(() -> {
            session().select(51);
            return 0;
        });

        until("a key for each letter", () -> sees("#label-25"));
        assertThat(texts("#class-bars .class-name")).hasSize(26).endsWith("z");
        assertThat(text("#detail-label")).isEqualTo("z");
        assertThat(texts("#class-bars .cell")).hasSize(26).containsOnlyOnce("1").endsWith("1");

        show(data);
        until("the keys of digits", () -> !sees("#label-25"));
        assertThat(texts("#class-bars .class-name")).hasSize(10);
    }

    @Test
    void hidesTheDetailsUnderAButtonInASmallWindow() {
        resize(1024, 700);
        assertThat(sees("#detail-picture")).isFalse();

        clickOn("#fold");
        assertThat(sees("#detail-picture")).isTrue();

        press(KeyCode.ESCAPE);
        assertThat(sees("#detail-picture")).isFalse();
        check("in a small window");
    }

    @Test
    void saysWhyThereIsNothingToShowAndOffersAnotherFolder() {
        onScreen(() -> {
            session().useData(null);
            window().reading().open(folder.resolve("nowhere"));
            return 0;
        });
        until("the complaint", () -> sees("#data-problem"));

        assertThat(text("#data-problem")).contains("expected").contains("nowhere");
        assertThat(sees("#problem-line .button")).isTrue();
        assertThat(sees("#wall")).isFalse();
    }

    @Test
    void keepsTheDigitsWhereAnotherFolderCannotBeRead() {
        press(KeyCode.END);
        onScreen(() -> {
            window().reading().open(folder.resolve("nowhere"));
            return 0;
        });
        until("the complaint", () -> sees("#problem"));

        assertThat(session().problems().sentenceProperty().get())
                .contains("expected")
                .contains("nowhere");
        assertThat(sees("#data-problem")).isFalse();
        assertThat(text("#count")).isEqualTo(count(data));
        check("after a folder that cannot be read");
    }

    @Test
    void showsAllTenBarsWithoutScrollingOnASmallLaptop() {
        onScreen(() -> {
            session().useModel(FactsByHand.model());
            return 0;
        });
        resize(1366, 768);
        until("an answer", () -> text("#cross-entropy").startsWith("cross-entropy = −ln "));

        Node equation = find("#cross-entropy", Node.class);
        Bounds place = onScreen(() -> equation.localToScene(equation.getLayoutBounds()));
        Node status = find("#status", Node.class);
        double end =
                onScreen(() -> status.localToScene(status.getLayoutBounds()).getMinY());
        assertThat(texts("#class-bars .share")).hasSize(10).allMatch(figure -> figure.endsWith("%"));
        assertThat(place.getMaxY()).isLessThan(end);
    }
}
