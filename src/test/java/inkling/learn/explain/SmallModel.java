package inkling.learn.explain;

import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.learn.Classifier;
import inkling.learn.Recipe;
import inkling.learn.Training;
import inkling.learn.TrainingSplit;
import inkling.learn.file.RecipeFile;
import java.io.IOException;
import java.nio.file.Path;

/** A model that is trained in a second and right nine times out of ten: enough to be asked why. */
public final class SmallModel {
    private SmallModel() {}

    public static DataSet data() throws IOException {
        return DataFolder.read(Path.of("data"), some -> {});
    }

    public static Classifier train(DataSet data) throws IOException {
        Recipe recipe = RecipeFile.named("softmax")
                .withEpochs(2)
                .withSplit(new TrainingSplit(TrainingSplit.VALIDATION_ROWS, 3000, 0));
        try (Training training = Training.start(recipe, data, 1)) {
            while (training.hasNext()) {
                training.next();
            }
            return training.classifier();
        }
    }
}
