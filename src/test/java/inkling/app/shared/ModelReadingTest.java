package inkling.app.shared;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.Classifier;
import inkling.learn.ModelCard;
import inkling.learn.Recipe;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import inkling.nn.Dense;
import inkling.nn.engine.Network;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ModelReadingTest {
    private final Session session = new Session();
    private final ModelReading reading = new ModelReading(session, Background.inline());

    @Test
    void theShippedModelComesIn() {
        reading.open(null);
        assertThat(session.getModel()).isNotNull();
        assertThat(session.getModelProblem()).isEmpty();
    }

    @Test
    void aFileThatIsNoModelIsSaidToBeSoAndTheOldOneStays() {
        reading.open(null);
        reading.open(Path.of("pom.xml"));
        assertThat(session.getModelProblem()).contains("pom.xml");
        assertThat(session.getModel()).isNotNull();
    }

    @Test
    void refusesAModelOfOtherClassesThanDigits(@TempDir Path folder) throws IOException {
        Recipe recipe = RecipeFile.named("softmax").withLayers(List.of(new Dense(9)));
        Network network = new Network(recipe.architecture(), 1);
        Path file = folder.resolve("nine.inkling");
        ModelFile.write(file, new Classifier(network, new ModelCard(recipe, "", 0, null, 0, null, null)));
        reading.open(file);
        assertThat(session.getModelProblem()).contains("expected a model of 10 classes, found one of 9");
        assertThat(session.getModel()).isNull();
    }
}
