package inkling.app.explore.find;

import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.analysis.measure.Measures;
import inkling.analysis.query.Order;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/** In which order the rows are shown, and a menu of the others. */
public final class SortMenu extends MenuButton {
    private static final Texts TEXTS = Texts.of("explore");

    private final RowBrowser rows;

    public SortMenu(RowBrowser rows) {
        this.rows = rows;
        setId("sort");
        getStyleClass().addAll("small", "pill-menu");
        setMinWidth(USE_PREF_SIZE);
        rows.queryProperty().subscribe(query -> describe());
        rows.viewProperty().subscribe(view -> describe());
        rows.factsProperty().subscribe(facts -> describe());
        setOnShowing(event -> fill());
        fill();
    }

    private void describe() {
        Order order = rows.queryProperty().get().order();
        RowFacts facts = rows.factsProperty().get();
        boolean judged = facts == null || facts.has(Measures.of("loss"));
        boolean worstFirst = order == null && judged && rows.viewProperty().get() == View.GROUPS;
        setText(worstFirst ? TEXTS.get("order.worst") : ConditionText.of(order));
    }

    private void fill() {
        RowFacts facts = rows.factsProperty().get();
        getItems().setAll(item("sort-sprite", null));
        getItems().add(new SeparatorMenuItem());
        for (Measure measure : Measures.ALL) {
            if (facts != null && facts.has(measure) && measure.unit() != Measure.Unit.ROW) {
                getItems().add(item("sort-by-" + measure.key(), Order.by(measure)));
            }
        }
        Order order = rows.queryProperty().get().order();
        if (order != null) {
            Order reversed = new Order(order.measure(), !order.reversed());
            getItems().add(new SeparatorMenuItem());
            getItems().add(Buttons.item("sort-reverse", TEXTS.get("order.reverse"), () -> sort(reversed)));
        }
    }

    private MenuItem item(String id, @Nullable Order order) {
        return Buttons.item(id, ConditionText.of(order), () -> sort(order));
    }

    private void sort(@Nullable Order order) {
        rows.setQuery(rows.queryProperty().get().sorted(order));
    }
}
