package inkling.app.draw.mydigits;

import inkling.app.shared.Background;
import inkling.app.shared.Failures;
import inkling.app.shared.Texts;
import inkling.data.Classes;
import inkling.sketch.ClassName;
import inkling.sketch.mydigits.DrawingSet;
import inkling.sketch.mydigits.ImportExport;
import inkling.sketch.mydigits.MyDigits;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Which drawings are shown and added to: my drawings, whose classes are those of the model, or a data set of drawings. */
final class SetsViewModel {
    private static final Texts TEXTS = Texts.of("draw");

    private final Background background;
    private final MyDigitsModel drawings;
    private final Path root;
    private final Consumer<Path> openAsData;
    private final ObservableValue<Classes> ofModel;

    private final ObservableList<DrawingSet> sets = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable DrawingSet> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanProperty asking = new SimpleBooleanProperty();

    /**
     * @param ofModel the classes of the model in use
     * @param root the folder of all sets
     * @param openAsData opens the folder of a data set
     */
    SetsViewModel(
            Background background,
            MyDigitsModel drawings,
            ObservableValue<Classes> ofModel,
            Path root,
            Consumer<Path> openAsData) {
        this.background = background;
        this.drawings = drawings;
        this.ofModel = ofModel;
        this.root = root;
        this.openAsData = openAsData;
        ofModel.subscribe(classes -> useClasses());
        background.run(() -> DrawingSet.all(root), sets::setAll, this::failed);
    }

    // Properties

    /** All sets, by their names. */
    ObservableList<DrawingSet> sets() {
        return sets;
    }

    /** The set that is shown; null for my drawings. */
    ReadOnlyObjectProperty<@Nullable DrawingSet> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether the user is asked for a new set. */
    BooleanProperty askingProperty() {
        return asking;
    }

    /** Why what was typed is no set: one sentence; empty where it is, or nothing was typed yet. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    // Commands

    /** Shows a set; null for my drawings. */
    void choose(@Nullable DrawingSet set) {
        asking.set(false);
        drawings.showMessage("");
        chosen.set(set);
        drawings.open(set == null ? MyDigits.userFolder() : set.folder());
        useClasses();
    }

    /**
     * Makes a set of the name and the classes that the user typed, and shows it.
     *
     * @param classes one name a line, or with commas between them
     */
    void create(String typedName, String classes) {
        String name = typedName.strip();
        List<String> names = DrawingSet.typed(classes);
        problem.set(problem(name, names));
        if (problem.get().isEmpty()) {
            background.run(
                    () -> DrawingSet.create(root, name, new Classes(names)),
                    set -> {
                        sets.add(set);
                        choose(set);
                    },
                    this::failed);
        }
    }

    /** Writes the set that is shown as a data set, and opens that. */
    void openAsData() {
        DrawingSet set = chosen.get();
        if (set != null) {
            drawings.change(store -> ImportExport.writeData(set, store.digits()), folder -> {
                openAsData.accept(folder);
                return TEXTS.get("sets.opened", folder);
            });
        }
    }

    private static String problem(String name, List<String> classes) {
        if (!DrawingSet.isName(name)) {
            return TEXTS.get(name.isEmpty() ? "sets.problem.name" : "sets.problem.signs");
        }
        if (classes.size() < DrawingSet.LEAST || classes.size() > Classes.MOST) {
            return TEXTS.get("sets.problem.classes", DrawingSet.LEAST, Classes.MOST, classes.size());
        }
        return classes.stream()
                .filter(each -> !ClassName.isOne(each))
                .findFirst()
                .map(each -> TEXTS.get("sets.problem.class", ClassName.LONGEST, each.length()))
                .orElse("");
    }

    private void useClasses() {
        DrawingSet set = chosen.get();
        drawings.use(set == null ? ofModel.getValue() : set.classes());
    }

    private void failed(Exception failure) {
        String sentence = Failures.sentence(failure);
        if (asking.get()) {
            problem.set(sentence);
        } else {
            drawings.showMessage(sentence);
        }
    }
}
