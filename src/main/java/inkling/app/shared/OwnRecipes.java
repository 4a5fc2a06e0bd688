package inkling.app.shared;

import inkling.learn.Recipe;
import inkling.learn.file.RecipeFolder;
import java.io.IOException;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The recipes that the user saved, as {@link RecipeFolder} keeps them. FX thread only. */
public final class OwnRecipes {
    /** What is done in the folder. */
    public interface Change {
        void make(RecipeFolder folder) throws IOException;
    }

    private final ReadOnlyObjectWrapper<List<Recipe>> list = new ReadOnlyObjectWrapper<>(List.of());
    private final Problems problems;
    private boolean loaded;

    OwnRecipes(Problems problems) {
        this.problems = problems;
    }

    // Properties

    /** The recipes, by name. */
    public ReadOnlyObjectProperty<List<Recipe>> listProperty() {
        return list.getReadOnlyProperty();
    }

    /** Whether there is one of this name. */
    public boolean has(String name) {
        return list.get().stream().anyMatch(recipe -> recipe.name().equals(name));
    }

    // Commands

    /** Reads them, the first time it is called; says of each file that cannot be read why. */
    public void load(Background background) {
        if (!loaded) {
            loaded = true;
            background.run(
                    () -> RecipeFolder.ofUser().read(),
                    now -> {
                        list.set(now.recipes());
                        now.problems().forEach(problems::add);
                    },
                    problems::report);
        }
    }

    /**
     * Saves or deletes one.
     *
     * @param done called afterwards
     */
    public void change(Change change, Background background, Runnable done) {
        loaded = true;
        background.run(
                () -> {
                    RecipeFolder folder = RecipeFolder.ofUser();
                    change.make(folder);
                    return folder.read();
                },
                now -> {
                    list.set(now.recipes());
                    done.run();
                },
                problems::report);
    }
}
