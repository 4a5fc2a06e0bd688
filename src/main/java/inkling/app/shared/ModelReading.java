package inkling.app.shared;

import inkling.app.shared.kit.FileDialogs;
import inkling.data.Classes;
import inkling.data.Picture;
import inkling.files.BadFileException;
import inkling.learn.Classifier;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.stage.FileChooser.ExtensionFilter;
import org.jspecify.annotations.Nullable;

/** Reads a model into the session, in the background, and warms it up before the first drawing is classified. */
public final class ModelReading {
    /** Predictions after which Java has compiled the kernels; the first ones take a hundred times as long as later ones. */
    private static final int WARM_UP = 150;

    private static final Texts TEXTS = Texts.of("window");
    private final Session session;
    private final Background background;

    public ModelReading(Session session, Background background) {
        this.session = session;
        this.background = background;
    }

    /**
     * Starts to read a model; what is wrong with it becomes the session's model problem.
     *
     * @param file the model file; null for the model that ships with the program
     */
    public void open(@Nullable Path file) {
        background.run(() -> read(file), this::use, this::fail);
    }

    /** Asks for a model file, over the window of a node, and reads it. */
    public void ask(Node over) {
        ExtensionFilter models = new ExtensionFilter(TEXTS.get("model.choose.filter"), "*.inkling");
        FileDialogs.ofSystem()
                .open(over, TEXTS.get("model.choose.title"), models)
                .ifPresent(this::open);
    }

    private static Classifier read(@Nullable Path file) throws IOException {
        if (file == null) {
            return ModelFile.shipped();
        }
        Classifier model = ModelFile.read(file);
        if (model.classes() != Classes.DIGITS.count()) {
            throw new BadFileException(
                    file, "a model of " + Classes.DIGITS.count() + " classes", "one of " + model.classes());
        }
        return model;
    }

    private void use(Classifier model) {
        session.reportModelProblem("");
        session.useModel(model);
        background.run(() -> warmUp(model), warm -> {}, background::report);
    }

    private void fail(Exception problem) {
        session.reportModelProblem(Failures.sentence(problem));
    }

    private static Classifier warmUp(Classifier model) {
        Picture blank = new Picture(new byte[Picture.SIZE]);
        for (int i = 0; i < WARM_UP; i++) {
            model.classify(blank);
        }
        return model;
    }
}
