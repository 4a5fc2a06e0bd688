package inkling.app.train;

import inkling.data.DataSet;
import inkling.learn.Augmentation;
import inkling.learn.Recipe;
import inkling.learn.Rows;
import inkling.nn.Constant;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.Layer;
import inkling.nn.OneCycle;
import inkling.nn.Schedule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What to train and how, as the user chooses it: a recipe by name, or a preset, and what is changed in it. */
final class PlanViewModel {
    /** Digits there are to learn from when some are held back. */
    private static final int MOST_DIGITS = DataSet.MNIST_TRAIN_ROWS - Rows.HELD_OUT;

    private final ObjectProperty<@Nullable Preset> preset = new SimpleObjectProperty<>();
    private final StringProperty network = new SimpleStringProperty("");
    private final ObjectProperty<Rule> rule = new SimpleObjectProperty<>(Rule.ADAM);
    private final BooleanProperty oneCycle = new SimpleBooleanProperty();
    private final BooleanProperty augmented = new SimpleBooleanProperty();
    private final Map<Field, Entry> entries = new LinkedHashMap<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper();
    private Recipe base;

    PlanViewModel() {
        for (Field field : Field.values()) {
            Entry entry = field.entry(MOST_DIGITS);
            entries.put(field, entry);
            entry.problem().addListener((property, before, now) -> check());
            entry.text().addListener((property, before, now) -> check());
        }
        base = Recipe.named("mlp");
        network.addListener((property, before, now) -> fill(Recipe.named(now)));
        preset.addListener((property, before, now) -> {
            if (now != null) {
                Recipe recipe = now.recipe();
                network.set(recipe.name());
                fill(recipe);
            }
        });
        preset.set(Preset.OVERFIT);
    }

    // Properties

    /** The preset last chosen. */
    ObjectProperty<@Nullable Preset> preset() {
        return preset;
    }

    /** The recipe by name, one of {@link Recipe#NAMES}; setting it fills in all else. */
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

    /** Whether all figures make sense. */
    ReadOnlyBooleanProperty valid() {
        return valid.getReadOnlyProperty();
    }

    // Commands

    /** The recipe as it is chosen; only when valid. */
    Recipe recipe() {
        Rows rows = new Rows(base.rows().heldOut(), digits(), entry(Field.NOISE).value() / 100);
        return base.withRows(rows)
                .withEpochs((int) entry(Field.EPOCHS).wholeValue())
                .withBatch((int) entry(Field.BATCH).wholeValue())
                .withSeed(entry(Field.SEED).wholeValue())
                .withOptimizer(rule.get().optimizer(entry(Field.DECAY).value(), base.optimizer()))
                .withSchedule(schedule())
                .withAugmentation(augmentation())
                .withLayers(layers());
    }

    /** What a run of it is called: {@code mlp, 300 digits}. */
    String name() {
        StringBuilder name = new StringBuilder(network.get());
        if (digits() != 0) {
            name.append(String.format(Locale.ROOT, ", %,d digits", digits()));
        }
        if (entry(Field.NOISE).value() > 0) {
            name.append(", ").append(entry(Field.NOISE).text().get()).append("\u202f% noise");
        }
        if (augmented.get() && Recipe.named(network.get()).augmentation().isNone()) {
            name.append(", augmented");
        }
        return name.toString();
    }

    private int digits() {
        int digits = (int) entry(Field.DIGITS).wholeValue();
        return digits == MOST_DIGITS ? 0 : digits;
    }

    private Schedule schedule() {
        double rate = entry(Field.RATE).value();
        if (!oneCycle.get()) {
            return new Constant(rate);
        }
        return base.schedule() instanceof OneCycle cycle ? new OneCycle(rate, cycle.warmUp()) : new OneCycle(rate);
    }

    private Augmentation augmentation() {
        if (!augmented.get()) {
            return Augmentation.NONE;
        }
        return base.augmentation().isNone() ? Recipe.named("digits").augmentation() : base.augmentation();
    }

    /** The base's layers as they are or, if the user asks for another dropout, with that one before the last layer. */
    private List<Layer> layers() {
        double rate = entry(Field.DROPOUT).value();
        if (rate == dropout(base)) {
            return base.layers();
        }
        List<Layer> layers = new ArrayList<>(base.layers());
        layers.removeIf(layer -> layer instanceof Dropout);
        if (rate > 0 && layers.get(layers.size() - 1) instanceof Dense) {
            layers.add(layers.size() - 1, new Dropout(rate));
        }
        return layers;
    }

    private void fill(Recipe recipe) {
        base = recipe;
        Rows rows = recipe.rows();
        entry(Field.DIGITS).setWhole(rows.trainSize() == 0 ? MOST_DIGITS : rows.trainSize());
        entry(Field.NOISE).set(100 * rows.labelNoise());
        entry(Field.EPOCHS).setWhole(recipe.epochs());
        entry(Field.BATCH).setWhole(recipe.batch());
        entry(Field.SEED).setWhole(recipe.seed());
        entry(Field.DROPOUT).set(dropout(recipe));
        rule.set(Rule.of(recipe.optimizer()));
        entry(Field.DECAY).set(Rule.weightDecay(recipe.optimizer()));
        oneCycle.set(recipe.schedule() instanceof OneCycle);
        entry(Field.RATE).set(highestRate(recipe.schedule()));
        augmented.set(!recipe.augmentation().isNone());
        check();
    }

    private static double highestRate(Schedule schedule) {
        return schedule instanceof OneCycle cycle ? cycle.peak() : ((Constant) schedule).rate();
    }

    private static double dropout(Recipe recipe) {
        return recipe.layers().stream()
                .filter(Dropout.class::isInstance)
                .mapToDouble(layer -> ((Dropout) layer).rate())
                .findFirst()
                .orElse(0);
    }

    private void check() {
        boolean fine = entries.values().stream()
                .allMatch(entry ->
                        entry.problem().get().isEmpty() && !entry.text().get().isEmpty());
        valid.set(fine);
        if (fine) {
            summary.set(String.join("\n", recipe().architecture().summary()));
        }
    }
}
