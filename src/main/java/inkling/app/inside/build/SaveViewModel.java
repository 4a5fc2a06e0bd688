package inkling.app.inside.build;

import inkling.app.shared.Background;
import inkling.app.shared.OwnRecipes;
import inkling.app.shared.Texts;
import inkling.learn.Recipe;
import inkling.learn.file.RecipeFolder;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Saving the network as a recipe of the user's own, under a name, and deleting such a recipe. */
final class SaveViewModel {
    private static final Texts TEXTS = Texts.of("inside");

    private final BuildViewModel build;
    private final OwnRecipes recipes;
    private final Background background;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringBinding problem = Bindings.createStringBinding(this::findProblem, name);
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");

    SaveViewModel(BuildViewModel build, OwnRecipes recipes, Background background) {
        this.build = build;
        this.recipes = recipes;
        this.background = background;
        build.draftProperty().subscribe(now -> done.set(""));
    }

    // Properties

    /** Whether a name is asked for. */
    BooleanProperty openProperty() {
        return open;
    }

    StringProperty nameProperty() {
        return name;
    }

    /** Why a recipe cannot have that name: one sentence; empty if it can, or while nothing is typed. */
    StringBinding problemProperty() {
        return problem;
    }

    /** Whether a recipe of that name is there already, which saving replaces. */
    BooleanBinding replacesProperty() {
        return Bindings.createBooleanBinding(() -> recipes.has(name.get()), name, recipes.listProperty());
    }

    /** Whether the network was begun with a recipe of the user's own. */
    BooleanBinding ownOpenProperty() {
        return Bindings.createBooleanBinding(
                () -> recipes.has(build.baseProperty().get().name()), build.baseProperty(), recipes.listProperty());
    }

    /** What was saved or deleted last: one sentence, until the network is changed. */
    ReadOnlyStringProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    // Commands

    /** Saves the network, if it is one and the name can be one. */
    void save() {
        Recipe recipe = name.get().isEmpty() || !problem.get().isEmpty() ? null : build.recipe(name.get());
        if (recipe != null) {
            recipes.change(folder -> folder.write(recipe), background, () -> {
                open.set(false);
                build.nameAfter(recipe);
                done.set(TEXTS.get("build.saved", recipe.name()));
            });
        }
    }

    /** Deletes the recipe that was begun with, if it is the user's own; the network stays here. */
    void delete() {
        String deleted = build.baseProperty().get().name();
        if (recipes.has(deleted)) {
            recipes.change(
                    folder -> folder.delete(deleted), background, () -> done.set(TEXTS.get("build.deleted", deleted)));
        }
    }

    private String findProblem() {
        String typed = name.get();
        if (typed.isEmpty()) {
            return "";
        }
        if (RecipeFolder.isTaken(typed)) {
            return TEXTS.get("build.name.taken");
        }
        return RecipeFolder.isWord(typed) ? "" : TEXTS.get("build.name.word");
    }
}
