package inkling.learn;

import inkling.learn.augment.Augmentation;
import inkling.nn.Layer;
import inkling.nn.Optimizer;
import inkling.nn.Schedule;
import java.util.List;

/** A {@link Recipe} while something in it is changed. */
final class RecipeDraft {
    private final Recipe from;
    List<Layer> layers;
    Optimizer optimizer;
    Schedule schedule;
    int batch;
    int epochs;
    long seed;
    Rows rows;
    Augmentation augmentation;
    Generated generated;

    RecipeDraft(Recipe from) {
        this.from = from;
        layers = from.layers();
        optimizer = from.optimizer();
        schedule = from.schedule();
        batch = from.batch();
        epochs = from.epochs();
        seed = from.seed();
        rows = from.rows();
        augmentation = from.augmentation();
        generated = from.generated();
    }

    /** Throws IllegalArgumentException for what makes no sense. */
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
                rows,
                augmentation,
                generated);
    }
}
