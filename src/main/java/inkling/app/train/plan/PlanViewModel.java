package inkling.app.train.plan;

import inkling.learn.Classifier;
import inkling.learn.Recipe;
import inkling.learn.TrainingSplit;
import inkling.learn.augment.Augmentation;
import inkling.learn.file.RecipeFile;
import inkling.nn.Constant;
import inkling.nn.OneCycle;
import inkling.nn.Schedule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What to train and how, as the user chooses it: a recipe by name, or a preset, and what is changed in it. */
final class PlanViewModel {
    private final ObjectProperty<@Nullable Preset> preset = new SimpleObjectProperty<>();
    private final StringProperty network = new SimpleStringProperty("");
    private final ObjectProperty<OptimizerKind> optimizer = new SimpleObjectProperty<>(OptimizerKind.ADAM);
    private final BooleanProperty oneCycle = new SimpleBooleanProperty();
    private final BooleanProperty augmented = new SimpleBooleanProperty();
    private final Map<PlanField, NumberField> fields = new LinkedHashMap<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Recipe> recipe = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper asPreset = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<TrainingData> data = new ReadOnlyObjectWrapper<>(TrainingData.MNIST);
    private final NetworkChoices choices = new NetworkChoices();
    private Recipe base;

    PlanViewModel() {
        for (PlanField name : PlanField.values()) {
            NumberField field = name.create(TrainingData.MNIST);
            fields.put(name, field);
            field.problemProperty().addListener((property, before, now) -> check());
            field.textProperty().addListener((property, before, now) -> check());
        }
        for (ObservableValue<?> choice : List.of(optimizer, oneCycle, augmented)) {
            choice.addListener((property, before, now) -> check());
        }
        base = RecipeFile.named("mlp");
        network.addListener((property, before, now) -> {
            fill(choices.recipe(now));
            choices.tidy(now);
        });
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

    /** The data that are trained on. */
    ReadOnlyObjectProperty<TrainingData> dataProperty() {
        return data.getReadOnlyProperty();
    }

    /** The preset last chosen. */
    ObjectProperty<@Nullable Preset> presetProperty() {
        return preset;
    }

    /** Whether the plan is still the preset last chosen, with nothing in it changed. */
    ReadOnlyBooleanProperty asPresetProperty() {
        return asPreset.getReadOnlyProperty();
    }

    /** What the network can be; see {@link NetworkChoices}. */
    ObservableList<String> networks() {
        return choices.names();
    }

    /** One of {@link #networks}; setting it fills in all else. */
    StringProperty networkProperty() {
        return network;
    }

    NumberField field(PlanField name) {
        return Objects.requireNonNull(fields.get(name));
    }

    ObjectProperty<OptimizerKind> optimizerProperty() {
        return optimizer;
    }

    /** Whether the learning rate warms up and cools down; constant if not. */
    BooleanProperty oneCycleProperty() {
        return oneCycle;
    }

    BooleanProperty augmentedProperty() {
        return augmented;
    }

    /** The network's layers, output shapes and numbers of parameters. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** The recipe as it is chosen; null while a figure makes no sense. */
    ReadOnlyObjectProperty<@Nullable Recipe> recipeProperty() {
        return recipe.getReadOnlyProperty();
    }

    /** The model whose weights are trained on; null for random ones. */
    @Nullable
    Classifier getModel() {
        return choices.model(network.get());
    }

    // Commands

    /** Offers the model in use to be trained on. One that is chosen stays until another network is. */
    void offer(@Nullable Classifier now) {
        choices.offer(now, network.get());
    }

    /** Offers the recipes that the user saved. One that is chosen and saved again is filled in again. */
    void useOwn(List<Recipe> own) {
        Recipe before = choices.recipe(network.get());
        choices.useOwn(own, network.get());
        Recipe now = choices.recipe(network.get());
        if (!now.equals(before)) {
            fill(now);
        }
    }

    /** Chooses a recipe that was built elsewhere, with all its settings. */
    void choose(Recipe built) {
        String name = choices.add(built);
        if (name.equals(network.get())) {
            fill(built);
        } else {
            network.set(name);
        }
    }

    /** Plans for other data: a preset is filled in again, and of other plans what does not fit these data is changed. */
    void use(TrainingData now) {
        TrainingData before = data.get();
        if (now.equals(before)) {
            return;
        }
        Preset chosen = asPreset.get() ? preset.get() : null;
        NumberField digits = field(PlanField.DIGITS);
        boolean wereAll = digits.problemProperty().get().isEmpty()
                && digits.wholeValue() == before.rows() - before.validationRows();
        data.set(now);
        fields.forEach((name, field) -> name.limit(field, now));
        if (chosen != null) {
            fill(chosen.recipe());
            return;
        }
        base = now.fit(choices.recipe(network.get()));
        if (wereAll || !digits.problemProperty().get().isEmpty()) {
            digits.set(now.trainedOn(base.split()));
        }
        check();
    }

    private Recipe chosen() {
        return base.withSplit(rows())
                .withEpochs((int) field(PlanField.EPOCHS).wholeValue())
                .withBatch((int) field(PlanField.BATCH).wholeValue())
                .withSeed(field(PlanField.SEED).wholeValue())
                .withOptimizer(optimizer.get().optimizer(field(PlanField.DECAY).value(), base.optimizer()))
                .withSchedule(schedule())
                .withAugmentation(augmentation())
                .withLayers(
                        DropoutRate.in(base.layers(), field(PlanField.DROPOUT).value()));
    }

    private TrainingSplit rows() {
        return data.get()
                .split(
                        (int) field(PlanField.DIGITS).wholeValue(),
                        field(PlanField.NOISE).value() / 100);
    }

    /** Comes to the rate chosen and, where it warms up, does so as the recipe. */
    private Schedule schedule() {
        double peak = field(PlanField.RATE).value();
        if (!oneCycle.get()) {
            return new Constant(peak);
        }
        return base.schedule() instanceof OneCycle cycle ? new OneCycle(peak, cycle.warmUp()) : new OneCycle(peak);
    }

    private Augmentation augmentation() {
        if (!augmented.get()) {
            return Augmentation.NONE;
        }
        return base.augmentation().isNone() ? RecipeFile.named("digits").augmentation() : base.augmentation();
    }

    private void fill(Recipe asked) {
        Recipe filled = data.get().fit(asked);
        base = filled;
        field(PlanField.DIGITS).set(data.get().trainedOn(filled.split()));
        field(PlanField.NOISE).set(100 * filled.split().labelNoise());
        field(PlanField.EPOCHS).set(filled.epochs());
        field(PlanField.BATCH).set(filled.batch());
        field(PlanField.SEED).set((double) filled.seed());
        field(PlanField.DROPOUT).set(DropoutRate.of(filled.layers()));
        optimizer.set(OptimizerKind.of(filled.optimizer()));
        field(PlanField.DECAY).set(OptimizerKind.weightDecay(filled.optimizer()));
        oneCycle.set(filled.schedule() instanceof OneCycle);
        field(PlanField.RATE).set(filled.schedule().peak());
        augmented.set(!filled.augmentation().isNone());
        check();
    }

    private void check() {
        boolean fine = fields.values().stream()
                .allMatch(field -> field.problemProperty().get().isEmpty()
                        && !field.textProperty().get().isEmpty());
        Recipe now = fine ? chosen() : null;
        recipe.set(now);
        Preset chosen = preset.get();
        asPreset.set(chosen != null && data.get().fit(chosen.recipe()).equals(now));
        if (now != null) {
            summary.set(String.join("\n", now.summary()));
        }
    }
}
