package inkling.app.explore.find.lists;

import inkling.app.explore.find.RowBrowser;
import inkling.app.shared.Figures;
import inkling.app.shared.RowSelection;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Tooltips;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The lists of digits that the user has kept, one per line, with how many each has. */
final class KeptLists extends VBox {
    private static final Texts TEXTS = Texts.of("explore");

    private final RowBrowser rows;
    private final KeptListsModel model;

    KeptLists(RowBrowser rows, KeptListsModel model) {
        this.rows = rows;
        this.model = model;
        setId("kept-lists");
        model.listsProperty().subscribe(this::list);
        rows.givenProperty().addListener(observable -> mark());
    }

    private void list(List<KeptList> lists) {
        getChildren().setAll(lists.stream().map(this::line).toList());
        mark();
    }

    private Node line(KeptList list) {
        CountedLine line = new CountedLine("list-" + model.listsProperty().get().indexOf(list), list.name());
        line.count(Figures.count(list.rows().size()));
        line.setUserData(list);
        Tooltips.explain(line, TEXTS.get("list.tip"));
        line.setOnAction(event -> {
            model.choose(list);
            mark();
        });
        line.setContextMenu(new ContextMenu(
                Buttons.item("rename-list", TEXTS.get("list.rename"), () -> rename(line, list)),
                Buttons.item("delete-list", TEXTS.get("list.delete", list.name()), () -> model.delete(list))));
        return line;
    }

    /** The line becomes a field for the name until Enter is pressed or the focus leaves it. */
    private void rename(Node line, KeptList list) {
        TextField field = new TextField(list.name());
        field.setId("list-name");
        int place = getChildren().indexOf(line);
        if (place < 0) {
            return;
        }
        getChildren().set(place, field);
        field.requestFocus();
        field.setOnAction(event -> {
            list(model.listsProperty().get());
            model.rename(list, field.getText());
        });
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused && getChildren().contains(field)) {
                list(model.listsProperty().get());
            }
        });
    }

    private void mark() {
        RowSelection given = rows.givenProperty().get();
        for (Node line : getChildren()) {
            if (line instanceof CountedLine button && line.getUserData() instanceof KeptList list) {
                button.setSelected(given != null
                        && given.title().equals(list.name())
                        && given.rows().size() == list.rows().size());
            }
        }
    }
}
