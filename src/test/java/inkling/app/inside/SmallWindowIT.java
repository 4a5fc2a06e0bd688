package inkling.app.inside;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.Classifier;
import inkling.learn.file.RecipeFile;
import inkling.learn.inside.Models;
import inkling.nn.Layer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** Inside in the smallest window that the program is laid out for, and what its frame says of what is in front. */
class SmallWindowIT extends InsideSteps {
    @Test
    void theWindowTheKernelAndWhatTheFilterLooksForFit() {
        resize(1024, 700);
        drawAFour();
        Region maps = find("#maps-1", Region.class);
        moveTo(maps, 0.4 * maps.getWidth(), 0.4 * maps.getHeight());
        until("the filter", () -> window().isIdle() && sees("#filter-top-8"));

        Bounds value = place("#value-pane");
        assertThat(value.contains(place("#value-inputs"))).isTrue();
        assertThat(value.contains(place("#value-weights"))).isTrue();
        assertThat(place("#filter-top-8").getMaxX()).isLessThanOrEqualTo(1004);
        assertThat(place("#filter-top-0").getMinX()).isGreaterThan(value.getMaxX());
    }

    @Test
    void aLargeWindowAndItsKernelStandSideBySideWithAllOfTheirArithmetic() {
        Classifier model = Models.of(RecipeFile.named("codelab").layers().toArray(Layer[]::new));
        onScreen(() -> {
            session().useModel(model);
            return model;
        });
        resize(1400, 900);
        Region maps = find("#maps-0", Region.class);
        moveTo(maps, 0.5 * maps.getWidth(), 0.5 * maps.getHeight());
        until("the number", () -> window().isIdle() && sees("#value-inputs"));
        assertThat(text("#value-equation-0")).startsWith("window × kernel");
        assertThat(place("#value-weights").getMinY())
                .isEqualTo(place("#value-inputs").getMinY());

        resize(1024, 700);
        until("its colors", () -> sees("#value-input-picture"));
        Bounds value = place("#value-pane");
        Bounds product = place("#value-product-picture");
        assertThat(value.contains(product)).isTrue();
        assertThat(product.getMinY()).isEqualTo(place("#value-input-picture").getMinY());
        assertThat(value.contains(place("#value-equation-0"))).isTrue();
        assertThat(text("#value-equation-0")).matches("[^a-z]+ [+−] [^a-z]+\\(bias\\)\u00a0=\u00a0[^a-z]+");
    }

    @Test
    void theFrameSpeaksOfWhatIsInFront() {
        assertThat(text("#keys")).contains("walk through the numbers");
        clickOn("#inside-build");
        assertThat(text("#keys")).contains("choose a layer");
        assertThat(text("#status")).isEqualTo("The model in use stays as it is while you build.");
        assertThat(text("#inside-title")).isEqualTo("A network of your own");
        assertThat(sees("#source-drawing")).isFalse();
        clickOn("#inside-why");
        assertThat(text("#keys")).contains("walk through the numbers");
        assertThat(sees("#source-drawing")).isTrue();
    }

    private Bounds place(String selector) {
        Node node = find(selector, Node.class);
        return onScreen(() -> node.localToScene(node.getLayoutBounds()));
    }
}
