package inkling.app.shared;

import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** How a model comes into the session: read in the background, and run in before the first pen asks it. */
public final class ModelReading {
    /** Answers after which Java has compiled the kernels; the first ones take a hundred times as long as all later. */
    private static final int RUNNING_IN = 150;

    private final Session session;
    private final Background background;

    public ModelReading(Session session, Background background) {
        this.session = session;
        this.background = background;
    }

    /**
     * Begins to read a model; what is wrong with it becomes the session's model problem.
     *
     * @param file the model file; null for the model that ships with the program
     */
    public void open(@Nullable Path file) {
        background.run(() -> read(file), this::use, this::complain);
    }

    private static Classifier read(@Nullable Path file) throws IOException {
        return file == null ? ModelFile.shipped() : ModelFile.read(file);
    }

    private void use(Classifier model) {
        session.modelProblem().set("");
        session.model().set(model);
        background.run(() -> runIn(model), done -> {}, this::complain);
    }

    private void complain(Exception problem) {
        session.modelProblem().set(String.valueOf(problem.getMessage()));
    }

    private static int runIn(Classifier model) {
        Picture blank = new Picture(new byte[Picture.SIZE]);
        int answers = 0;
        while (answers < RUNNING_IN) {
            model.classify(blank);
            answers++;
        }
        return answers;
    }
}
