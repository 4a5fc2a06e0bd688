package inkling.app.inside.why;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Background;
import inkling.app.shared.WorkByHand;
import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.learn.Classifier;
import inkling.learn.explain.Explanations;
import inkling.learn.explain.Method;
import inkling.learn.explain.Score;
import inkling.learn.file.ModelFile;
import inkling.learn.inside.LayerValues;
import java.io.IOException;
import java.nio.file.Path;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class WhyViewModelTest {
    private static final int NETWORKS = 2;

    private static LayerValues seven;
    private static LayerValues other;

    private final SimpleObjectProperty<@Nullable LayerValues> looked = new SimpleObjectProperty<>();

    @BeforeAll
    static void read() throws IOException {
        DataSet data = DataFolder.read(Path.of("data"), some -> {});
        Classifier model = ModelFile.shipped();
        seven = LayerValues.of(model, data.images().picture(55_000));
        other = LayerValues.of(model, data.images().picture(55_001));
    }

    @Test
    void explainsThePredictionUnlessAnotherClassIsChosen() {
        WhyViewModel model = new WhyViewModel(Background.inline(), looked, NETWORKS);
        looked.set(seven);
        assertThat(score(model)).isEqualTo(Score.logOdds(7));
        model.rivalProperty().set(9);
        assertThat(score(model)).isEqualTo(new Score(7, 9));
        model.labelProperty().set(2);
        assertThat(score(model)).isEqualTo(new Score(2, 9));
        model.rivalProperty().set(2);
        assertThat(score(model)).isEqualTo(Score.logOdds(2));
    }

    @Test
    void checksBySeveralNetworksWithRandomWeights() {
        WhyViewModel model = new WhyViewModel(Background.inline(), looked, NETWORKS);
        looked.set(seven);
        RandomNetworks checked = model.checkedProperty().get();
        assertThat(checked.checks()).hasSize(NETWORKS);
        assertThat(checked.explained()).isSameAs(model.explainedProperty().get());
        assertThat(checked.mean(0, Method.OCCLUSION).signed()).isEqualTo(1);
        assertThat(checked.mean(checked.layers(), Method.EDGES).signed()).isEqualTo(1);
        double sum = 0;
        for (var check : checked.checks()) {
            sum += check.steps()
                    .get(checked.layers())
                    .agreements()
                    .get(Method.OCCLUSION)
                    .signed();
        }
        assertThat(checked.mean(Integer.MAX_VALUE, Method.OCCLUSION).signed()).isEqualTo(sum / NETWORKS);
    }

    @Test
    void withoutAPictureThereIsNothingToExplain() {
        WhyViewModel model = new WhyViewModel(Background.inline(), looked, NETWORKS);
        looked.set(seven);
        looked.set(null);
        assertThat(model.explainedProperty().get()).isNull();
        assertThat(model.checkedProperty().get()).isNull();
    }

    @Test
    void aCheckThatComesTooLateIsDropped() {
        WorkByHand work = new WorkByHand();
        WhyViewModel model = new WhyViewModel(Background.on(work), looked, NETWORKS);
        looked.set(seven);
        looked.set(other);
        looked.set(null);
        work.doAll();
        assertThat(model.explainedProperty().get()).isNull();
        assertThat(model.checkedProperty().get()).isNull();
    }

    @Test
    void ofPicturesInARowTheLastIsExplainedInTheEnd() {
        WorkByHand work = new WorkByHand();
        WhyViewModel model = new WhyViewModel(Background.on(work), looked, NETWORKS);
        looked.set(seven);
        looked.set(other);
        work.doAll();
        assertThat(model.explainedProperty().get().picture()).isEqualTo(other.picture());
        assertThat(model.checkedProperty().get().explained())
                .isSameAs(model.explainedProperty().get());
        assertThat(model.checkedProperty().get().checks()).hasSize(NETWORKS);
    }

    private static Score score(WhyViewModel model) {
        Explanations explained = model.explainedProperty().get();
        return explained.score();
    }
}
