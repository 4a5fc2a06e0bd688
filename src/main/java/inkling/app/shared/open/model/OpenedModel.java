package inkling.app.shared.open.model;

import inkling.files.BadFileException;
import inkling.learn.Classifier;
import inkling.learn.file.ModelFile;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A model that was read.
 *
 * @param name on the screen: that of its recipe, its run or its file
 * @param run the stored run that trained it; null for the shipped model and for a file
 * @param again whether it was opened because it was the last choice
 */
public record OpenedModel(
        ModelSource source,
        Classifier model,
        String name,
        @Nullable Run run,
        boolean again) {
    /** Reads a model; an IOException says in one sentence what was expected and what was found. */
    static OpenedModel read(ModelSource source, boolean again) throws IOException {
        return switch (source.kind()) {
            case SHIPPED -> {
                Classifier model = ModelFile.shipped();
                yield new OpenedModel(source, model, model.name(), null, again);
            }
            case RUN -> {
                Run run = RunStore.ofUser().find(source.place());
                yield new OpenedModel(source, read(run.model()), run.facts().name(), run, again);
            }
            case FILE -> {
                Path file = Path.of(source.place());
                yield new OpenedModel(source, read(file), ModelFile.nameOf(file), null, again);
            }
        };
    }

    private static Classifier read(Path file) throws IOException {
        try {
            return ModelFile.read(file);
        } catch (NoSuchFileException e) {
            throw new BadFileException(file, "a model", "no such file");
        }
    }
}
