package inkling.app.train.plan;

import inkling.app.shared.Texts;
import inkling.learn.Classifier;
import inkling.learn.Recipe;
import inkling.learn.TrainingSplit;
import inkling.learn.augment.Augmentation;
import inkling.learn.file.RecipeFile;
import inkling.nn.OneCycle;
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
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What to train and how, as the user chooses it: a recipe by name, or a preset, and what is changed in it. */
final class PlanViewModel {
    private static final Texts TEXTS = Texts.of("train");

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
    private final ObservableList<String> networks = FXCollections.observableArrayList(RecipeFile.NAMES);
    private Recipe base;

    /** The model in use, and the one that {@link #networks} ends in: the same unless that is chosen. */
    private @Nullable Classifier model;

    private @Nullable Classifier offered;

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
            fill(recipe(now));
            offer(model);
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

    /** What the network can be: {@link RecipeFile#NAMES}, and the model in use, to be trained on. */
    ObservableList<String> networks() {
        return FXCollections.unmodifiableObservableList(networks);
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
        return offered != null && network.get().equals(continued(offered)) ? offered : null;
    }

    // Commands

    /** Offers the model in use to be trained on. One that is chosen stays until another network is. */
    void offer(@Nullable Classifier now) {
        model = now;
        if (getModel() != null || offered == now) {
            return;
        }
        if (offered != null) {
            networks.remove(networks.size() - 1);
        }
        offered = now;
        if (now != null) {
            networks.add(continued(now));
        }
    }

    private static String continued(Classifier model) {
        return TEXTS.get("network.continued", model.name());
    }

    private Recipe recipe(String choice) {
        Classifier from = getModel();
        return from == null ? RecipeFile.named(choice) : from.card().recipe();
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
        base = now.fit(recipe(network.get()));
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
                .withSchedule(PeakRate.schedule(field(PlanField.RATE).value(), oneCycle.get(), base.schedule()))
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
