package inkling.app.explore.find;

import inkling.analysis.RowFacts;
import inkling.analysis.query.Condition;
import inkling.analysis.query.Query;
import inkling.app.shared.RowSelection;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/**
 * A line that wraps: what it begins with, then the filters in force as chips, each removed by a click (the rows another screen
 * asked for, and the query's conditions), then what it ends with.
 */
public final class FilterChips extends FlowPane {
    private static final Texts TEXTS = Texts.of("explore");

    private final RowBrowser rows;
    private final List<Node> before;
    private final Node after;

    public FilterChips(RowBrowser rows, List<Node> before, Node after) {
        this.rows = rows;
        this.before = List.copyOf(before);
        this.after = after;
        setId("chips");
        getStyleClass().add("filter-chips");
        rows.queryProperty().addListener(observable -> show());
        rows.givenProperty().addListener(observable -> show());
        rows.factsProperty().subscribe(facts -> show());
    }

    private void show() {
        getChildren().setAll(before);
        RowFacts facts = rows.factsProperty().get();
        RowSelection given = rows.givenProperty().get();
        if (given != null) {
            getChildren().add(chip("given", given.title(), rows::releaseGiven));
        }
        Query query = rows.queryProperty().get();
        for (Condition condition : facts == null ? List.<Condition>of() : query.conditions()) {
            String words = ConditionText.of(condition, facts);
            getChildren()
                    .add(chip(
                            condition.measure().key(),
                            words,
                            () -> rows.setQuery(rows.queryProperty().get().without(condition.measure()))));
        }
        getChildren().add(after);
    }

    private static Button chip(String id, String words, Runnable remove) {
        Button chip = Buttons.button("chip-" + id, TEXTS.get("chip", words), TEXTS.get("chip.tip"), remove);
        chip.getStyleClass().add("filter-chip");
        chip.setAccessibleText(TEXTS.get("chip.accessible", words));
        return chip;
    }
}
