package inkling.app.explore.map;

import inkling.app.shared.MapState.Similarity;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Tooltips;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;

/** Two menus: by what the rows are similar on the map, and what their colors mean. */
public final class MapMenus {
    private static final Texts TEXTS = Texts.of("explore");

    private final MapViewModel model;
    private final MenuButton by = menu("map-by", TEXTS.get("map.by.tip"));
    private final MenuButton color = menu("map-color", TEXTS.get("map.color.tip"));

    MapMenus(MapViewModel model) {
        this.model = model;
        for (Similarity similarity : Similarity.values()) {
            by.getItems()
                    .add(Buttons.item(
                            "map-by-" + Texts.id(similarity),
                            name(similarity),
                            () -> model.map().similarityProperty().set(similarity)));
        }
        model.map().similarityProperty().subscribe(now -> by.setText(name(now)));
        model.colorByProperty().subscribe(now -> color.setText(TEXTS.get("map.color", now.title())));
        model.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                color.setText(TEXTS.get("map.color", scene.coloring().by().title()));
            }
        });
        color.setOnShowing(event -> fill());
        fill();
    }

    /** By what rows are similar. */
    public Node by() {
        return by;
    }

    /** What the colors mean, and whether there are rings. */
    public Node color() {
        return color;
    }

    private static String name(Similarity similarity) {
        return similarity == Similarity.MODEL ? TEXTS.get("map.by-model") : TEXTS.get("map.by-pixels");
    }

    private static MenuButton menu(String id, String explanation) {
        MenuButton menu = Buttons.menu(id, "");
        menu.getStyleClass().add("pill-menu");
        Tooltips.explain(menu, explanation);
        return menu;
    }

    /** What has values just now. */
    private void fill() {
        color.getItems()
                .setAll(model.colorings().stream()
                        .map(by -> Buttons.item(
                                "map-color-" + by.key(),
                                by.title(),
                                () -> model.colorByProperty().set(by)))
                        .toList());
        MapScene scene = model.sceneProperty().get();
        if (scene != null && !scene.wrong().isEmpty()) {
            CheckMenuItem rings = new CheckMenuItem(TEXTS.get("map.rings"));
            rings.setId("map-rings");
            rings.selectedProperty().bindBidirectional(model.ringedProperty());
            color.getItems().addAll(new SeparatorMenuItem(), rings);
        }
    }
}
