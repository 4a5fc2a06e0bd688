package inkling.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.explore.SampleData;
import inkling.app.shared.MapState.Similarity;
import org.junit.jupiter.api.Test;

/** Where the drawing lies among pictures of classes that the model does not have. */
class OtherClassesPlaceIT extends DrawSteps {
    @Test
    void theSmallMapIsByPixelsThen() {
        openPad();
        onScreen(() -> {
            session().useData(SampleData.letters(300));
            return session();
        });
        until("the offer", () -> sees("#make-map") && window().isIdle());
        assertThat(text("#place-missing")).isEqualTo("This model cannot map these pictures.");
        assertThat(text("#make-map")).isEqualTo("Map them by pixels");

        clickOn("#make-map");
        until("the map", () -> session().map().placedProperty().get() && window().isIdle());

        assertThat(sees("#small-map")).isTrue();
        assertThat(sees("#make-map")).isFalse();
        assertThat(session().map().similarityProperty().get()).isEqualTo(Similarity.PIXELS);
        assertThat(text("#place-words")).isEqualTo("Draw: a star shows which pictures are similar as pixels.");

        onScreen(() -> {
            session().useData(SampleData.letters(200));
            return session();
        });
        until("no map of the others", () -> sees("#make-map") && window().isIdle());
        assertThat(text("#make-map")).isEqualTo("Make the map");
    }
}
