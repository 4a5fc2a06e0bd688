package inkling.app.inside.build;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import inkling.learn.build.LayerKind;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** The kinds of layers to add, below a button or a box of the picture. */
final class KindMenu extends ContextMenu {
    private final BuildViewModel build;
    private int place;

    KindMenu(BuildViewModel build) {
        this.build = build;
        setId("build-kinds");
        getItems().setAll(items("build-add-", kind -> build.add(place, kind)));
    }

    /** An item for each kind. */
    static List<MenuItem> items(String id, Consumer<LayerKind> action) {
        return Arrays.stream(LayerKind.values())
                .map(kind -> Buttons.item(id + Texts.id(kind), DraftText.kind(kind), () -> action.accept(kind)))
                .toList();
    }

    /** Asks for a kind to add at a place. */
    void ask(Node below, int at) {
        if (!build.getDraft().isFull()) {
            place = at;
            show(below, Side.BOTTOM, 0, 0);
        }
    }
}
