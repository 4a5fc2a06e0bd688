package inkling.learn;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.PictureFix;
import inkling.data.Sprite;
import inkling.data.format.DataFolder;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import inkling.nn.engine.Network;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class FixSuggestionTest {
    private static DataSet data;
    private static Classifier model;

    @BeforeAll
    static void readSomeRows() throws IOException {
        DataSet all = DataFolder.read(Path.of("data"), some -> {});
        byte[] labels = new byte[700];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = (byte) all.label(row);
        }
        Sprite images = new Sprite(new byte[][] {all.images().block(0)}, labels.length);
        data = new DataSet(images, new OneHotLabels(labels, all.classes()), 600);
        model = ModelFile.shipped();
    }

    @Test
    void suggestsNothingForPicturesLikeMnists() {
        assertThat(FixSuggestion.of(data, model).fixes()).isEmpty();
    }

    @Test
    void suggestsWhatUndoesWhatWasDone() {
        for (Set<PictureFix> done :
                Set.of(Set.of(PictureFix.TRANSPOSE), Set.of(PictureFix.INVERT), Set.of(PictureFix.values()))) {
            DataSet stored = data.with(done);
            FixSuggestion suggestion = FixSuggestion.of(stored, model);

            assertThat(suggestion.fixes()).isEqualTo(done);
            assertThat(suggestion.correct()).isLessThan(0.5);
            assertThat(suggestion.correctFixed()).isGreaterThan(0.98);
            assertThat(stored.with(done).images().picture(699))
                    .isEqualTo(data.images().picture(699));
        }
    }

    @Test
    void asksNoModelThatHasNotLearned() {
        Recipe recipe = RecipeFile.named("codelab");
        Classifier untrained = new Classifier(
                new Network(recipe.architecture(), 3),
                new ModelCard(recipe, "abc", 0, null, 0, null, null, null, null));

        assertThat(FixSuggestion.of(data.with(Set.of(PictureFix.TRANSPOSE)), untrained)
                        .fixes())
                .isEmpty();
    }
}
