package inkling.app.explore.find.lists;

import inkling.analysis.query.Order;
import inkling.analysis.query.Query;
import inkling.app.explore.find.RowBrowser;
import inkling.app.explore.find.lists.ShowModel.Item;
import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Tooltips;
import inkling.app.shared.map.RowComparison;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The saved queries, one per line, with how many rows each finds; the lists that are kept; and a line to save the query of now. */
public final class ShowList extends VBox {
    private static final Texts TEXTS = Texts.of("explore");

    private final RowBrowser rows;
    private final ShowModel model;
    private final VBox lines = new VBox();

    /** The lists of these models, to show in a browser. */
    public ShowList(RowBrowser rows, ShowModel model, KeptListsModel lists) {
        this.rows = rows;
        this.model = model;
        setId("show");
        getStyleClass().add("show-list");
        getChildren().setAll(lines, new KeptLists(rows, lists), saving());
        model.itemsProperty().subscribe(this::list);
        rows.queryProperty().addListener(observable -> mark());
        rows.givenProperty().addListener(observable -> mark());
    }

    /** Lines stay where they are as counts change: a new node per line and update would be slow to style. */
    private void list(List<Item> items) {
        List<Line> kept = lines.getChildren().stream().map(Line.class::cast).toList();
        if (kept.stream()
                .map(line -> line.item.name())
                .toList()
                .equals(items.stream().map(Item::name).toList())) {
            for (int i = 0; i < items.size(); i++) {
                kept.get(i).show(items.get(i));
            }
        } else {
            List<Line> made = new ArrayList<>();
            items.forEach(item -> made.add(new Line(item, made.size())));
            lines.getChildren().setAll(made);
        }
        mark();
    }

    private void mark() {
        for (Node line : lines.getChildren()) {
            ((Line) line).mark();
        }
    }

    /** A saved query: its name, and how many rows it finds. */
    private final class Line extends CountedLine {
        private Item item;

        Line(Item item, int place) {
            super("show-" + place, item.name());
            this.item = item;
            setOnAction(event -> {
                model.choose(this.item);
                ShowList.this.mark();
            });
            if (item.own()) {
                Tooltips.explain(this, TEXTS.get("show.own-tip"));
                setContextMenu(new ContextMenu(Buttons.item(
                        "delete-query", TEXTS.get("show.delete", item.name()), () -> model.delete(this.item))));
            } else {
                explain(item.query());
            }
            show(item);
        }

        /** What outliers, near-duplicates and prototypes are, and by what: the names do not say it. */
        private void explain(@Nullable Query query) {
            Order order = query == null ? null : query.order();
            if (order != null && RowComparison.finds(order.measure().source())) {
                Tooltips.explain(this, order.measure().sentence());
            }
        }

        void show(Item shown) {
            item = shown;
            setDisable(shown.query() == null);
            count(
                    isDisabled()
                            ? shown.missing()
                            : shown.count() == ShowModel.NO_COUNT ? "" : Figures.count(shown.count()));
        }

        void mark() {
            setSelected(rows.queryProperty().get().equals(item.query())
                    && rows.givenProperty().get() == null);
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
        Boxes.showWhile(name.visibleProperty().not(), link);
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
