package inkling.learn;

import inkling.learn.augment.Augmentation;
import inkling.nn.Layer;
import inkling.nn.Optimizer;
import inkling.nn.Schedule;
import java.util.List;

/** A mutable copy of a {@link Recipe}. */
final class RecipeDraft {
    private final Recipe from;
    List<Layer> layers;
    Optimizer optimizer;
    Schedule schedule;
    int batch;
    int epochs;
    long seed;
    TrainingSplit split;
    Augmentation augmentation;
    GeneratedCounts generated;

    RecipeDraft(Recipe from) {
        this.from = from;
        layers = from.layers();
        optimizer = from.optimizer();
        schedule = from.schedule();
        batch = from.batch();
        epochs = from.epochs();
        seed = from.seed();
        split = from.split();
        augmentation = from.augmentation();
        generated = from.generated();
    }

    /** The changed recipe. Throws IllegalArgumentException if it is invalid. */
    Recipe recipe() {
        return new Recipe(
                from.name(),
                from.about(),
                layers,
                optimizer,
                schedule,
                batch,
                epochs,
                seed,
                from.averaging(),
                split,
                augmentation,
                generated);
    }
}
