package inkling.app;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.RowSelection;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Letters;
import inkling.learn.Classifier;
import inkling.learn.ExtraExamples;
import inkling.learn.Recipe;
import inkling.learn.file.RecipeFile;
import inkling.learn.train.Training;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** Data of other classes than the digits, seen through models that know them, and through one that does not. */
class OtherClassesIT extends WindowSteps {
    @Test
    void exploresLettersAndSaysWhereAModelKnowsOthers() {
        open();
        DataSet data = Letters.of(Letters.ALL, 300, 200);
        Classifier model = untrained(data);
        Classifier other = untrained(Letters.of(Classes.DIGITS, 60, 60));
        onScreen(() -> {
            session().useModel(other);
            session().useData(data);
            return null;
        });
        until("the pictures", () -> text("#count").equals("300 pictures"));
        until("a sentence", () -> sees("#classes"));
        assertThat(text("#classes-text")).contains("distinguishes 10 classes, this data set has 62");
        assertThat(session().getFacts().predictions()).isNull();

        onScreen(() -> {
            session().useModel(model);
            session().select(3);
            return null;
        });
        until("no sentence", () -> !sees("#classes"));
        until("classified", () -> text("#status").contains("300 pictures classified by softmax"));
        until(
                "the most probable classes",
                () -> texts("#class-bars .class-name").size() == 10);
        clickOn("#all-classes");
        until("all classes", () -> texts("#class-bars .class-name").size() == 62);

        DataSet clothes = Letters.of(Letters.CLOTHES, 300, 200);
        onScreen(() -> {
            session().useData(clothes);
            return null;
        });
        until("another count", () -> text("#classes-text").contains("distinguishes 62 classes, this data set has 10"));
        onScreen(() -> {
            session().useModel(other);
            return null;
        });
        until("other names", () -> text("#classes-text").contains("matched by order"));
        until("classified all the same", () -> session().getFacts().predictions() != null);
    }

    @Test
    void saysWhyThereIsNoModel() {
        open();
        onScreen(() -> {
            session().useData(Letters.of(Classes.DIGITS, 60, 40));
            session().useModel(null);
            session().reportModelProblem("expected a model, found a shoe (x.inkling)");
            return null;
        });
        until(
                "the reason",
                () -> sees("#classes")
                        && text("#classes-text")
                                .equals("There is no model: expected a model, found a shoe (x.inkling)"));
        onScreen(() -> {
            session().reportModelProblem("");
            session().useModel(untrained(Letters.of(Classes.DIGITS, 60, 60)));
            return null;
        });
        until("no sentence", () -> !sees("#classes"));
    }

    @Test
    void aLongFilterLeavesTheRestOfItsLineOnTheScreen() {
        open();
        onScreen(() -> {
            session().useData(Letters.of(Letters.ALL, 300, 200));
            session().show(new RowSelection("label " + String.join(", ", Letters.ALL.names()), List.of(1, 2)), 1);
            return null;
        });
        until("the filter", () -> sees("#chip-given"));
        until("its width", () -> find("#chip-given", Button.class).getWidth() == 300);
        Bounds line = onScreen(() -> bounds(find("#chips", Region.class).getParent()));
        Bounds views = onScreen(() -> bounds(find(".explore-views", Region.class)));
        assertThat(views.getMaxX()).isLessThanOrEqualTo(line.getMaxX());
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Classifier untrained(DataSet data) {
        Recipe recipe = RecipeFile.named("softmax").fittedTo(data);
        try (Training training = Training.start(recipe, data, ExtraExamples.NONE, 1)) {
            return training.classifier();
        }
    }
}
