package inkling.app.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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
}
