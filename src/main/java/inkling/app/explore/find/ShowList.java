package inkling.app.explore.find;

import inkling.app.explore.find.ShowModel.Item;
import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Tooltips;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The saved queries, one per line, with how many rows each finds; the lists that are kept; and a line to save the query of now. */
final class ShowList extends VBox {
    private static final Texts TEXTS = Texts.of("explore");

    private final RowBrowser rows;
    private final ShowModel model;
    private final VBox lines = new VBox();

    ShowList(RowBrowser rows, ShowModel model, KeptListsModel lists) {
        this.rows = rows;
        this.model = model;
        setId("show");
        getStyleClass().add("show-list");
        getChildren().setAll(lines, new KeptLists(rows, lists), saving());
        model.itemsProperty().subscribe(this::list);
        rows.queryProperty().addListener(observable -> mark());
        rows.givenProperty().addListener(observable -> mark());
    }

    private void list(List<Item> items) {
        lines.getChildren().setAll(items.stream().map(this::line).toList());
        mark();
    }

    private Node line(Item item) {
        int place = model.itemsProperty().get().indexOf(item);
        Label count =
                Labels.styled(item.count() == ShowModel.NO_COUNT ? "" : Figures.count(item.count()), "figure", "count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Label name = new Label(item.name());
        name.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox content = new HBox(name, space, count);
        content.getStyleClass().add("line");
        ToggleButton line = new ToggleButton();
        line.setId("show-" + place);
        line.getStyleClass().add("show-line");
        line.setGraphic(content);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setUserData(item);
        line.setDisable(item.query() == null);
        line.setAccessibleText(TEXTS.get("show.accessible", item.name(), count.getText()));
        content.prefWidthProperty().bind(line.widthProperty().subtract(16));
        line.setOnAction(event -> {
            model.choose(item);
            mark();
        });
        if (item.own()) {
            line.setTooltip(Tooltips.wrapped(TEXTS.get("show.own-tip")));
            line.setContextMenu(new ContextMenu(
                    Buttons.item("delete-query", TEXTS.get("show.delete", item.name()), () -> model.delete(item))));
        }
        return line;
    }

    private void mark() {
        for (Node line : lines.getChildren()) {
            Item item = (Item) line.getUserData();
            boolean shown = rows.queryProperty().get().equals(item.query())
                    && rows.givenProperty().get() == null;
            ((ToggleButton) line).setSelected(shown);
        }
    }

    /** A link that becomes a field for the name. */
    private Node saving() {
        TextField name = new TextField();
        name.setId("query-name");
        name.setPromptText(TEXTS.get("show.name"));
        name.setVisible(false);
        name.managedProperty().bind(name.visibleProperty());
        Node link = Buttons.link("save-query", TEXTS.get("show.save"), TEXTS.get("show.save-tip"), () -> {
            name.setVisible(true);
            name.requestFocus();
        });
        link.visibleProperty().bind(name.visibleProperty().not());
        link.managedProperty().bind(link.visibleProperty());
        name.setOnAction(event -> {
            model.save(name.getText());
            name.clear();
            name.setVisible(false);
        });
        name.focusedProperty().subscribe(focused -> {
            if (!focused) {
                name.setVisible(false);
            }
        });
        VBox saving = new VBox(link, name);
        saving.visibleProperty().bind(rows.factsProperty().isNotNull());
        return saving;
    }
}
