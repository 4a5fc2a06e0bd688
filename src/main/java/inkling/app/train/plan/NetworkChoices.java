package inkling.app.train.plan;

import inkling.app.shared.Texts;
import inkling.learn.Classifier;
import inkling.learn.Recipe;
import inkling.learn.file.RecipeFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The networks there are to choose from: those of {@link RecipeFile#NAMES}, the user's own, the one last built, and the model in use,
 * to be trained on. What is chosen stays among them until something else is.
 */
final class NetworkChoices {
    private static final Texts TEXTS = Texts.of("train");

    private final ObservableList<String> names = FXCollections.observableArrayList(RecipeFile.NAMES);
    private final Map<String, Recipe> recipes = new HashMap<>();
    private List<Recipe> own = List.of();
    private @Nullable Recipe built;

    /** The model in use, and the one that is offered: the same unless that is chosen. */
    private @Nullable Classifier model;

    private @Nullable Classifier offered;

    /** What the user can choose from. */
    ObservableList<String> names() {
        return FXCollections.unmodifiableObservableList(names);
    }

    /** The recipe of a choice. */
    Recipe recipe(String choice) {
        Classifier from = model(choice);
        if (from != null) {
            return from.card().recipe();
        }
        Recipe known = recipes.get(choice);
        return known == null ? RecipeFile.named(choice) : known;
    }

    /** The model that a choice trains on; null for one that begins with random weights. */
    @Nullable
    Classifier model(String choice) {
        return offered != null && choice.equals(continued(offered)) ? offered : null;
    }

    /** Offers the model in use to be trained on. */
    void offer(@Nullable Classifier now, String chosen) {
        model = now;
        tidy(chosen);
    }

    /** Offers the user's own recipes. */
    void useOwn(List<Recipe> now, String chosen) {
        own = List.copyOf(now);
        now.forEach(recipe -> recipes.put(recipe.name(), recipe));
        tidy(chosen);
    }

    /** Offers a recipe that was built, in place of the one before, unless it is one of the others; gives its choice. */
    String add(Recipe recipe) {
        boolean known = own.contains(recipe)
                || (RecipeFile.NAMES.contains(recipe.name())
                        && RecipeFile.named(recipe.name()).equals(recipe));
        String choice = known ? recipe.name() : TEXTS.get("network.built", recipe.name());
        if (!known) {
            built = recipe;
            recipes.put(choice, recipe);
        }
        tidy(choice);
        return choice;
    }

    /** Takes away what is offered no longer, unless it is chosen, and adds what is new. */
    void tidy(String chosen) {
        if (model(chosen) == null) {
            offered = model;
        }
        List<String> wanted = new ArrayList<>(RecipeFile.NAMES);
        own.forEach(recipe -> wanted.add(recipe.name()));
        if (built != null) {
            wanted.add(TEXTS.get("network.built", built.name()));
        }
        if (!wanted.contains(chosen) && recipes.containsKey(chosen)) {
            wanted.add(chosen);
        }
        if (offered != null) {
            wanted.add(continued(offered));
        }
        // one by one: a box that shows the chosen one would lose it if all were replaced
        names.removeIf(name -> !wanted.contains(name));
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= names.size() || !names.get(i).equals(wanted.get(i))) {
                names.remove(wanted.get(i)); // one that has moved
                names.add(i, wanted.get(i));
            }
        }
    }

    private static String continued(Classifier model) {
        return TEXTS.get("network.continued", model.name());
    }
}
