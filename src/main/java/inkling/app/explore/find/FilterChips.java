package inkling.app.explore.find;

import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.analysis.query.Condition;
import inkling.app.shared.RowSelection;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/**
 * A line that wraps: what it begins with, then the filters in force as chips, each removed by a click (the rows another screen
 * asked for, and the query's conditions), then what it ends with.
 */
public final class FilterChips extends FlowPane {
    private static final Texts TEXTS = Texts.of("explore");

    /**
     * A filter in force.
     *
     * @param measure what it filters by; null for the rows another screen asked for
     */
    private record Chip(String id, String words, @Nullable Measure measure) {}

    /** A longer chip loses its middle, and its tooltip has all of it: what follows in the line must stay on the screen. */
    private static final double WIDEST = 300;

    /** In a small window, beside the views and the button for the details. */
    private static final double NARROWEST = 230;

    private final RowBrowser rows;
    private final List<Node> before;
    private final Node after;
    private List<Chip> shown = List.of();

    public FilterChips(RowBrowser rows, List<Node> before, Node after) {
        this.rows = rows;
        this.before = List.copyOf(before);
        this.after = after;
        setId("chips");
        setMinWidth(NARROWEST);
        getStyleClass().add("filter-chips");
        rows.queryProperty().addListener(observable -> show());
        rows.givenProperty().addListener(observable -> show());
        rows.factsProperty().subscribe(facts -> show());
    }

    private void show() {
        RowFacts facts = rows.factsProperty().get();
        RowSelection given = rows.givenProperty().get();
        List<Chip> chips = new ArrayList<>();
        if (given != null) {
            chips.add(new Chip("given", given.title(), null));
        }
        for (Condition condition : facts == null
                ? List.<Condition>of()
                : rows.queryProperty().get().conditions()) {
            chips.add(new Chip(condition.measure().key(), ConditionText.of(condition, facts), condition.measure()));
        }
        if (getChildren().isEmpty() || !chips.equals(shown)) {
            shown = List.copyOf(chips);
            getChildren().setAll(before);
            chips.forEach(chip -> getChildren().add(button(chip)));
            getChildren().add(after);
        }
    }

    private Button button(Chip chip) {
        Measure measure = chip.measure;
        Runnable remove = measure == null
                ? rows::releaseGiven
                : () -> rows.setQuery(rows.queryProperty().get().without(measure));
        String tip = TEXTS.get("chip.tip", chip.words);
        Button button = Buttons.button("chip-" + chip.id, TEXTS.get("chip", chip.words), tip, remove);
        button.setMinWidth(USE_COMPUTED_SIZE);
        button.maxWidthProperty().bind(Bindings.min(WIDEST, widthProperty()));
        button.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        button.getStyleClass().add("filter-chip");
        button.setAccessibleText(TEXTS.get("chip.accessible", chip.words));
        return button;
    }
}
