package inkling.app.explore.map;

import static org.assertj.core.api.Assertions.assertThat;

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
}
