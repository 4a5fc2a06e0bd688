package inkling.app.shared.points;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.WindowSteps;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class ClassNamesIT extends WindowSteps {
    private final ClassNames names = new ClassNames();
    private final List<ClassNames.Name> crowd = List.of(
            new ClassNames.Name("small", 0, 0, 1, 10),
            new ClassNames.Name("large", 2, 1, 1, 30),
            new ClassNames.Name("apart", 0, 40, 1, 5));

    @Test
    void ofNamesThatCollideThatOfTheLargestClassIsShown() {
        open(new Pane(names), 400, 300);
        assertThat(shown(1)).containsExactly("large", "apart");
        assertThat(shown(100)).containsExactly("small", "large");
    }

    @Test
    void namesAreSmallWhereTheyWouldCoverTheirClasses() {
        open(new Pane(names), 400, 300);
        shown(100);
        assertThat(areSmall()).isFalse();
        shown(12);
        assertThat(areSmall()).isTrue();
        shown(100);
        assertThat(areSmall()).isFalse();
    }

    private boolean areSmall() {
        return onScreen(() -> names.getChildren().stream()
                .allMatch(name -> name.getStyleClass().contains("narrow")));
    }

    private List<String> shown(double scale) {
        return onScreen(() -> {
            names.place(crowd, new Camera(0, 0, scale, 400, 300), 1);
            return names.getChildren().stream()
                    .filter(text -> text.isVisible())
                    .map(text -> ((Text) text).getText())
                    .toList();
        });
    }
}
