package inkling.app.inside.build;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import inkling.learn.Classifier;
import inkling.learn.Recipe;
import inkling.learn.file.RecipeFile;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What to begin with: nothing, a recipe of the program, one of the user's own, or the model in use. */
final class StartMenu extends MenuButton {
    private static final Texts TEXTS = Texts.of("inside");

    private final Session session;
    private final BuildViewModel build;

    StartMenu(Session session, BuildViewModel build, Background background) {
        this.session = session;
        this.build = build;
        setId("build-start");
        getStyleClass().add("small");
        setMinWidth(USE_PREF_SIZE);
        accessibleTextProperty().bind(textProperty()); // or a screen reader says nothing
        textProperty().bind(Bindings.createStringBinding(this::text, build.baseProperty(), build.draftProperty()));
        session.recipes().load(background);
        session.recipes().listProperty().subscribe(now -> fill());
        session.modelProperty().subscribe(now -> fill());
    }

    private String text() {
        String base = build.baseProperty().get().name();
        return TEXTS.get(build.isUnchanged() ? "build.start.from" : "build.start.changed", base);
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        items.add(Buttons.item("build-start-nothing", TEXTS.get("build.start.nothing"), build::startEmpty));
        Classifier model = session.getModel();
        if (model != null) {
            Recipe trained = model.card().recipe();
            items.add(Buttons.item(
                    "build-start-model",
                    TEXTS.get("build.start.model", session.getModelName()),
                    () -> build.start(trained)));
        }
        items.add(new SeparatorMenuItem());
        RecipeFile.NAMES.forEach(name ->
                items.add(Buttons.item("build-start-" + name, name, () -> build.start(RecipeFile.named(name)))));
        List<Recipe> own = session.recipes().listProperty().get();
        if (!own.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        own.forEach(recipe ->
                items.add(Buttons.item("build-start-own-" + recipe.name(), recipe.name(), () -> build.start(recipe))));
        getItems().setAll(items);
    }
}
