package inkling.learn.explain;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.format.DataFolder;
import inkling.learn.Classifier;
import inkling.learn.ExtraExamples;
import inkling.learn.Recipe;
import inkling.learn.TrainingSplit;
import inkling.learn.file.RecipeFile;
import inkling.learn.train.Training;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.IntStream;

/** A model that is trained in a second with an accuracy of 90%: good enough to explain. */
public final class SmallModel {
    private SmallModel() {}

    public static DataSet data() throws IOException {
        return DataFolder.read(Path.of("data"), some -> {});
    }

    public static Classifier train(DataSet data) throws IOException {
        Recipe recipe = RecipeFile.named("softmax")
                .withEpochs(2)
                .withSplit(new TrainingSplit(TrainingSplit.VALIDATION_ROWS, 3000, 0));
        try (Training training = Training.start(recipe, data, ExtraExamples.NONE, 1)) {
            while (training.hasNext()) {
                training.next();
            }
            return training.classifier();
        }
    }

    /** The pixels that support the class, the strongest first. */
    public static int[] strongestFor(Saliency saliency) {
        return IntStream.range(0, Picture.SIZE)
                .filter(offset -> saliency.at(offset) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(offset -> -saliency.at(offset)))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
