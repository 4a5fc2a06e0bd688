package inkling.app.inside.build;

import inkling.app.shared.History;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.learn.Recipe;
import inkling.learn.TrainingSplit;
import inkling.learn.build.DraftLayer;
import inkling.learn.build.LayerKind;
import inkling.learn.build.NetworkDraft;
import inkling.learn.build.NetworkWarnings;
import inkling.learn.build.Setting;
import inkling.learn.build.Warning;
import inkling.learn.file.RecipeFile;
import inkling.nn.Layer;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The network that is being built, and the layer of it that is selected. */
final class BuildViewModel {
    /** Selects the picture, before the first layer. */
    static final int PICTURE = -1;

    private static final Texts TEXTS = Texts.of("inside");

    /** So many changes can be undone. */
    private static final int MOST_CHANGES = 200;

    /**
     * What was built at one time.
     *
     * @param base the recipe it began with, which gives all settings but the layers
     * @param selected the place of the layer that was selected
     */
    private record State(NetworkDraft draft, Recipe base, int selected) {}

    private final Session session;
    private final ReadOnlyObjectWrapper<NetworkDraft> draft;
    private final ReadOnlyObjectWrapper<Recipe> base;
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(PICTURE);
    private final History<State> history;

    /** Begins with a small network. */
    BuildViewModel(Session session) {
        this.session = session;
        Recipe first = RecipeFile.named("codelab");
        base = new ReadOnlyObjectWrapper<>(first);
        draft = new ReadOnlyObjectWrapper<>(draft(first));
        history = new History<>(now(), MOST_CHANGES);
        session.dataProperty()
                .subscribe(data -> draft.set(draft.get().forClasses(classes().count())));
    }

    // Properties

    /** The network as it is now. */
    ReadOnlyObjectProperty<NetworkDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    NetworkDraft getDraft() {
        return draft.get();
    }

    /** The recipe that was begun with: its settings are those of the network built. */
    ReadOnlyObjectProperty<Recipe> baseProperty() {
        return base.getReadOnlyProperty();
    }

    /** The place of the layer that is selected, {@link #PICTURE} for none. */
    ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    int getSelected() {
        return selected.get();
    }

    /** The layer that is selected; null for the picture. */
    @Nullable
    DraftLayer selectedLayer() {
        return selected.get() == PICTURE ? null : draft.get().inPlace().get(selected.get());
    }

    ObservableValue<Boolean> canUndoProperty() {
        return draft.map(now -> history.canUndo());
    }

    ObservableValue<Boolean> canRedoProperty() {
        return draft.map(now -> history.canRedo());
    }

    /** The classes that are to be told apart. */
    Classes classes() {
        DataSet data = session.getData();
        return data == null ? Classes.DIGITS : data.classes();
    }

    /** What is known to hurt, from the first layer on. */
    List<Warning> warnings() {
        return NetworkWarnings.of(draft.get(), examples());
    }

    /** How many pictures there are to learn from. */
    int examples() {
        DataSet data = session.getData();
        TrainingSplit split = base.get().split();
        return data == null
                ? DataSet.MNIST_TRAIN_ROWS - split.validationRows()
                : Math.max(1, split.fittedTo(data).trainRows(data));
    }

    /** Whether the layers are still those of the recipe that was begun with. */
    boolean isUnchanged() {
        return draft.get().equals(draft(base.get()));
    }

    /** The recipe with the layers built; null while they are no network. */
    @Nullable
    Recipe recipe(String name) {
        return draft.get().isTrainable()
                ? base.get().withLayers(draft.get().layers()).named(name, TEXTS.get("build.about"))
                : null;
    }

    // Commands

    /** Begins with the layers of a recipe. */
    void start(Recipe recipe) {
        change(new State(draft(recipe), recipe, PICTURE));
    }

    /** Begins with nothing but the picture. */
    void startEmpty() {
        change(new State(NetworkDraft.empty(classes().count()), RecipeFile.named("codelab"), PICTURE));
    }

    /** Keeps the settings of a recipe that was saved or read, and the layers as they are. */
    void nameAfter(Recipe saved) {
        base.set(saved);
    }

    void select(int place) {
        selected.set(Math.max(PICTURE, Math.min(draft.get().layers().size() - 1, place)));
    }

    /** Inserts a layer at a place and selects it, as long as there is room for one more. */
    void add(int place, LayerKind kind) {
        if (!draft.get().isFull()) {
            change(draft.get().with(place, kind.usual()), place);
        }
    }

    /** Adds a layer after the selected one. */
    void add(LayerKind kind) {
        add(selected.get() + 1, kind);
    }

    /** Removes the selected layer. */
    void remove() {
        int place = selected.get();
        if (place != PICTURE) {
            NetworkDraft less = draft.get().without(place);
            change(less, Math.min(place, less.layers().size() - 1));
        }
    }

    /** Moves the selected layer by a number of places, but not beyond the first or the last. */
    void move(int by) {
        move(selected.get(), selected.get() + by);
    }

    /** Moves a layer to a place among the others. */
    void move(int from, int to) {
        boolean possible = from >= 0 && to >= 0 && to < draft.get().layers().size();
        if (possible && from != to) {
            change(draft.get().moved(from, to), to);
        }
    }

    /** Makes the most important number of the selected layer larger or smaller. */
    void resize(boolean up) {
        DraftLayer layer = selectedLayer();
        if (layer != null && !layer.kind().settings().isEmpty()) {
            step(layer.kind().settings().get(0), up);
        }
    }

    /** Makes a number of the selected layer larger or smaller. */
    void step(Setting setting, boolean up) {
        DraftLayer layer = selectedLayer();
        if (layer != null) {
            replace(layer.layer(), setting.step(layer.layer(), up));
        }
    }

    /** Sets a number of the selected layer, moved into its range. */
    void set(Setting setting, double value) {
        DraftLayer layer = selectedLayer();
        if (layer != null) {
            replace(layer.layer(), setting.in(layer.layer(), value));
        }
    }

    /** Sets a number of the selected layer as it is typed in, moved into its range; anything but a number changes nothing. */
    void type(Setting setting, String typed) {
        String number = typed.strip().replace(",", setting.isWhole() ? "" : ".");
        try {
            double value = Double.parseDouble(number);
            if (!Double.isNaN(value)) {
                set(setting, value);
            }
        } catch (NumberFormatException e) {
            // taken back
        }
    }

    private void replace(Layer before, Layer now) {
        if (!now.equals(before)) {
            change(draft.get().replaced(selected.get(), now), selected.get());
        }
    }

    /** Makes the network end in one score for each class. */
    void fixEnding() {
        NetworkDraft fixed = draft.get().endingInScores();
        if (fixed.layers().size() <= Recipe.MOST_LAYERS) {
            change(fixed, fixed.layers().size() - 1);
        }
    }

    void undo() {
        if (history.canUndo()) {
            history.amend(now());
            history.undo();
            show(history.now());
        }
    }

    void redo() {
        if (history.canRedo()) {
            history.amend(now());
            history.redo();
            show(history.now());
        }
    }

    /** Hands the network to Train, if it is one. */
    void train() {
        Recipe built = isUnchanged() ? base.get() : recipe(TEXTS.get("build.name"));
        if (built != null && draft.get().isTrainable()) {
            session.planToTrain(built);
        }
    }

    private void change(NetworkDraft now, int place) {
        change(new State(now, base.get(), place));
    }

    private void change(State next) {
        history.amend(now()); // since it was built, another layer may be selected
        history.change(next);
        show(next);
    }

    private State now() {
        return new State(draft.get(), base.get(), selected.get());
    }

    private void show(State state) {
        selected.set(PICTURE); // never after the last layer
        base.set(state.base());
        draft.set(state.draft().forClasses(classes().count()));
        selected.set(state.selected());
    }

    private NetworkDraft draft(Recipe recipe) {
        return NetworkDraft.of(recipe, classes().count());
    }
}
