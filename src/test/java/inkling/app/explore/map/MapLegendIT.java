package inkling.app.explore.map;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.explore.SampleData;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** What the legend names, and that it is as large as that. */
class MapLegendIT extends MapSteps {
    @Test
    void isAsLargeAsWhatItSays() {
        Region legend = find("#map-legend", Region.class);
        double before = legend.getWidth();
        assertThat(before).isEqualTo(onScreen(() -> legend.prefWidth(-1)));
        onScreen(() -> {
            field.model().ringedProperty().set(false);
            return 0;
        });
        settle();
        assertThat(legend.getWidth()).isNotEqualTo(before).isEqualTo(onScreen(() -> legend.prefWidth(-1)));
    }

    @Test
    void doesNotSayTwiceWhatIsWrong() {
        clickOn("#map-color");
        clickOn("#map-color-outcome");
        until(
                "the colors",
                () -> background.isIdle() && field.scene().coloring().by().equals(ColorBy.OUTCOME));
        settle();
        assertThat(texts("#map-legend .map-legend-entry .label")).containsExactly("correct", "wrong");
    }

    @Test
    void namesEachClassThatHasRoom() {
        use(SampleData.letters(ROWS));
        assertThat(named())
                .containsExactlyInAnyOrderElementsOf(
                        SampleData.letters(1).classes().names());

        use(classes("%d"));
        assertThat(named()).hasSizeBetween(25, 45).contains("0", "1");
        assertThat(texts("#map-legend .label")).contains("and " + (120 - named().size()) + " more");
        assertThat(find("#map-legend", Region.class).getHeight()).isLessThan(60);

        use(classes("carrots and turnips %d"));
        assertThat(named()).hasSizeBetween(5, 12);
    }

    private void use(DataSet data) {
        onScreen(() -> {
            session.useData(data);
            return 0;
        });
        untilIdle();
        until(
                "the legend",
                () -> field.scene().coloring().names().size() == data.classes().count());
        settle();
    }

    private List<String> named() {
        return texts("#map-legend .map-legend-entry .label").stream()
                .flatMap(names -> Arrays.stream(names.split(", ")))
                .filter(name -> !name.equals("wrong prediction"))
                .toList();
    }

    /** Sample pictures of 120 classes. */
    private static DataSet classes(String name) {
        Classes classes =
                new Classes(IntStream.range(0, 120).mapToObj(name::formatted).toList());
        byte[] labels = new byte[ROWS];
        for (int row = 0; row < ROWS; row++) {
            labels[row] = (byte) (row % 120);
        }
        return new DataSet(SampleData.rows(ROWS).images(), new OneHotLabels(labels, classes), ROWS);
    }
}
