package inkling.app.explore;

import inkling.app.explore.find.FilterChips;
import inkling.app.explore.find.RowBrowser;
import inkling.app.explore.find.SortMenu;
import inkling.app.explore.find.View;
import inkling.app.explore.groups.GroupsMenus;
import inkling.app.explore.map.MapMenus;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.LabeledSlider;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.SegmentedControl;
import inkling.app.shared.kit.ThreeColumns;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The line above the digits: how many they are, which ones, in which view, how large. */
final class ExploreHeader extends HBox {
    private static final Texts TEXTS = Texts.of("explore");

    /** Its height in logical pixels. */
    static final double HEIGHT = 48;

    ExploreHeader(
            ExploreViewModel model,
            RowBrowser rows,
            ThreeColumns columns,
            LabeledSlider size,
            LabeledSlider zoom,
            GroupsMenus groups,
            MapMenus map) {
        getStyleClass().add("explore-header");
        Button back = Buttons.link("back", TEXTS.get("back"), rows::goBack);
        Boxes.showWhile(rows.canGoBackProperty(), back);
        Label count = Labels.uncut(Labels.bound("count", model.countProperty(), "heading"));
        SortMenu sort = new SortMenu(rows);
        Boxes.showWhile(model.hasOrderProperty(), sort);
        Boxes.showWhile(rows.viewProperty().isEqualTo(View.GROUPS), groups);
        Boxes.showWhile(rows.viewProperty().isEqualTo(View.MAP), map.by());
        Boxes.showWhile(rows.viewProperty().isEqualTo(View.MAP), map.color());
        FilterChips left = new FilterChips(rows, List.of(back, count, groups, map.by(), map.color()), sort);
        left.setPrefWrapLength(0); // as wide as the rest of the line lets it be
        setHgrow(left, Priority.ALWAYS);
        Boxes.showWhile(rows.viewProperty().isEqualTo(View.WALL), size);
        Boxes.showWhile(rows.viewProperty().isEqualTo(View.SPRITE), zoom);
        SegmentedControl<View> views = new SegmentedControl<>(rows.viewProperty())
                .with("as-wall", TEXTS.get("view.wall"), View.WALL)
                .with("as-groups", TEXTS.get("view.groups"), View.GROUPS)
                .with("as-map", TEXTS.get("view.map"), View.MAP)
                .with("as-sprite", TEXTS.get("view.sprite"), View.SPRITE);
        ToggleButton open = columns.openButton(TEXTS.get("details"));
        HBox right = Boxes.row("explore-views", size, zoom, views, open);
        right.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(left, right);
    }

    /** All lines of the filters, however little room there is: they must not reach over the top bar. */
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(HEIGHT, super.computePrefHeight(width));
    }
}
