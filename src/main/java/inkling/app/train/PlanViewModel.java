package inkling.app.train;

import inkling.data.DataSet;
import inkling.learn.Recipe;
import inkling.learn.TrainingSplit;
import inkling.learn.augment.Augmentation;
import inkling.learn.file.RecipeFile;
import inkling.nn.OneCycle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What to train and how, as the user chooses it: a recipe by name, or a preset, and what is changed in it. */
final class PlanViewModel {
    private final ObjectProperty<@Nullable Preset> preset = new SimpleObjectProperty<>();
    private final StringProperty network = new SimpleStringProperty("");
    private final ObjectProperty<Rule> rule = new SimpleObjectProperty<>(Rule.ADAM);
    private final BooleanProperty oneCycle = new SimpleBooleanProperty();
    private final BooleanProperty augmented = new SimpleBooleanProperty();
    private final Map<Field, Entry> entries = new LinkedHashMap<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Recipe> recipe = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper asPreset = new ReadOnlyBooleanWrapper();
    private Recipe base;

    PlanViewModel() {
        for (Field field : Field.values()) {
            Entry entry = field.entry();
            entries.put(field, entry);
            entry.problem().addListener((property, before, now) -> check());
            entry.text().addListener((property, before, now) -> check());
        }
        for (ObservableValue<?> choice : List.of(rule, oneCycle, augmented)) {
            choice.addListener((property, before, now) -> check());
        }
        base = RecipeFile.named("mlp");
        network.addListener((property, before, now) -> fill(RecipeFile.named(now)));
        preset.addListener((property, before, now) -> {
            if (now != null) {
                Recipe filled = now.recipe();
                network.set(filled.name());
                fill(filled);
            }
        });
        preset.set(Preset.OVERFIT);
    }

    // Properties

    /** The preset last chosen. */
    ObjectProperty<@Nullable Preset> preset() {
        return preset;
    }

    /** Whether the plan is still the preset last chosen, with nothing in it changed. */
    ReadOnlyBooleanProperty asPreset() {
        return asPreset.getReadOnlyProperty();
    }

    /** The recipe by name, one of {@link RecipeFile#NAMES}; setting it fills in all else. */
    StringProperty network() {
        return network;
    }

    Entry entry(Field field) {
        Entry entry = entries.get(field);
        if (entry == null) {
            throw new IllegalArgumentException("expected a field of this form, found " + field);
        }
        return entry;
    }

    ObjectProperty<Rule> rule() {
        return rule;
    }

    /** Whether the learning rate warms up and cools down; constant if not. */
    BooleanProperty oneCycle() {
        return oneCycle;
    }

    BooleanProperty augmented() {
        return augmented;
    }

    /** The network's layers, output shapes and numbers of parameters. */
    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /** The recipe as it is chosen; null while a figure makes no sense. */
    ReadOnlyObjectProperty<@Nullable Recipe> recipe() {
        return recipe.getReadOnlyProperty();
    }

    private Recipe chosen() {
        return base.withSplit(rows())
                .withEpochs((int) entry(Field.EPOCHS).wholeValue())
                .withBatch((int) entry(Field.BATCH).wholeValue())
                .withSeed(entry(Field.SEED).wholeValue())
                .withOptimizer(rule.get().optimizer(entry(Field.DECAY).value(), base.optimizer()))
                .withSchedule(PeakRate.schedule(entry(Field.RATE).value(), oneCycle.get(), base.schedule()))
                .withAugmentation(augmentation())
                .withLayers(DropoutRate.in(base.layers(), entry(Field.DROPOUT).value()));
    }

    /** Who wants to learn from nearly all digits leaves fewer to hold back. */
    private TrainingSplit rows() {
        int digits = (int) entry(Field.DIGITS).wholeValue();
        int others = DataSet.MNIST_TRAIN_ROWS - digits;
        int heldOut = Math.min(TrainingSplit.VALIDATION_ROWS, others);
        return new TrainingSplit(
                heldOut, others == heldOut ? 0 : digits, entry(Field.NOISE).value() / 100);
    }

    private Augmentation augmentation() {
        if (!augmented.get()) {
            return Augmentation.NONE;
        }
        return base.augmentation().isNone() ? RecipeFile.named("digits").augmentation() : base.augmentation();
    }

    private void fill(Recipe filled) {
        base = filled;
        entry(Field.DIGITS).setWhole(RunName.digits(filled.split()));
        entry(Field.NOISE).set(100 * filled.split().labelNoise());
        entry(Field.EPOCHS).setWhole(filled.epochs());
        entry(Field.BATCH).setWhole(filled.batch());
        entry(Field.SEED).setWhole(filled.seed());
        entry(Field.DROPOUT).set(DropoutRate.of(filled.layers()));
        rule.set(Rule.of(filled.optimizer()));
        entry(Field.DECAY).set(Rule.weightDecay(filled.optimizer()));
        oneCycle.set(filled.schedule() instanceof OneCycle);
        entry(Field.RATE).set(PeakRate.of(filled.schedule()));
        augmented.set(!filled.augmentation().isNone());
        check();
    }

    private void check() {
        boolean fine = entries.values().stream()
                .allMatch(entry ->
                        entry.problem().get().isEmpty() && !entry.text().get().isEmpty());
        Recipe now = fine ? chosen() : null;
        recipe.set(now);
        Preset chosen = preset.get();
        asPreset.set(chosen != null && chosen.recipe().equals(now));
        if (now != null) {
            summary.set(String.join("\n", now.architecture().summary()));
        }
    }
}
