package inkling.app.draw.mydigits;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import inkling.sketch.mydigits.DrawingSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/** The heading of the section, and at the same time the menu of what it can show: my drawings, and each data set of drawings. */
final class SetMenu extends MenuButton {
    private static final Texts TEXTS = Texts.of("draw");

    private final SetsViewModel model;

    SetMenu(SetsViewModel model) {
        this.model = model;
        setId("drawing-sets");
        setMnemonicParsing(false);
        getStyleClass().addAll("link", "link-menu", "heading-menu");
        model.chosenProperty().subscribe(set -> fill());
        model.sets().subscribe(this::fill);
    }

    private void fill() {
        DrawingSet chosen = model.chosenProperty().get();
        setText(chosen == null ? TEXTS.get("my-digits.title") : chosen.name());
        List<MenuItem> items = new ArrayList<>();
        items.add(choice("set-mine", TEXTS.get("my-digits.title"), null));
        for (int i = 0; i < model.sets().size(); i++) {
            DrawingSet set = model.sets().get(i);
            items.add(choice("set-" + i, set.name(), set));
        }
        items.add(new SeparatorMenuItem());
        items.add(Buttons.item(
                "new-set", TEXTS.get("sets.new"), () -> model.askingProperty().set(true)));
        getItems().setAll(items);
    }

    private MenuItem choice(String id, String text, @Nullable DrawingSet set) {
        boolean chosen = Objects.equals(set, model.chosenProperty().get());
        return Buttons.choiceItem(id, text, chosen, () -> model.choose(set));
    }
}
