package inkling.app.explore.groups;

import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.analysis.measure.Measures;
import inkling.app.explore.find.RowBrowser;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;

/** Two menus: by which measures the table has its rows and its columns. */
public final class GroupsMenus extends HBox {
    private static final Texts TEXTS = Texts.of("explore");

    private final RowBrowser rows;

    GroupsMenus(GroupsViewModel model, RowBrowser rows) {
        this.rows = rows;
        getStyleClass().add("groups-menus");
        getChildren()
                .setAll(
                        menu("groups-down", model.downProperty(), model::chooseDown),
                        menu("groups-across", model.acrossProperty(), model::chooseAcross));
    }

    private MenuButton menu(String id, ReadOnlyObjectProperty<Measure> shown, Consumer<Measure> choose) {
        MenuButton menu = Buttons.menu(id, "");
        menu.getStyleClass().add("pill-menu");
        shown.subscribe(now -> menu.setText(
                id.equals("groups-down")
                        ? TEXTS.get("groups.down", now.name())
                        : TEXTS.get("groups.across", now.name())));
        menu.setOnShowing(event -> fill(menu, id, choose));
        fill(menu, id, choose);
        return menu;
    }

    /** The measures that have values just now. */
    private void fill(MenuButton menu, String id, Consumer<Measure> choose) {
        RowFacts facts = rows.factsProperty().get();
        menu.getItems()
                .setAll(Measures.ALL.stream()
                        .filter(measure -> facts != null && facts.has(measure))
                        .map(measure ->
                                Buttons.item(id + "-" + measure.key(), measure.name(), () -> choose.accept(measure)))
                        .toList());
    }
}
