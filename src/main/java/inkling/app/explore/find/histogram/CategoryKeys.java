package inkling.app.explore.find.histogram;

import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.analysis.group.Histogram;
import inkling.analysis.query.CategoryCondition;
import inkling.analysis.query.Query;
import inkling.app.explore.find.RowBrowser;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Tooltips;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One key per category of a measure, with a bar for the number of its rows: each click adds one to the filter or removes it. */
public final class CategoryKeys extends TilePane {
    private static final Texts TEXTS = Texts.of("explore");
    private static final double BAR_HEIGHT = 14;
    /** Longer names are cut, two keys side by side. */
    private static final int SHORT = 3;

    private static final double WIDE = 97;

    private final RowBrowser rows;
    private final Measure measure;
    private List<String> names = List.of();

    /** The keys of a measure of categories, which filter the rows of a browser. */
    public CategoryKeys(Measure measure, RowBrowser rows, HistogramsModel histograms) {
        this.rows = rows;
        this.measure = measure;
        getStyleClass().add("category-keys");
        setId("keys-" + measure.key());
        rows.factsProperty().subscribe(this::follow);
        histograms.histogramsProperty().subscribe(all -> show(all.get(measure)));
        rows.queryProperty().subscribe(this::select);
    }

    private void follow(@Nullable RowFacts facts) {
        setDisable(facts == null || !facts.has(measure));
        if (facts != null && !measure.categories(facts).equals(names)) {
            build(measure.categories(facts));
        }
    }

    private void show(@Nullable Histogram histogram) {
        Histogram counted = histogram != null && histogram.bins().names().equals(names) ? histogram : null;
        for (int category = 0; category < names.size(); category++) {
            key(category)
                    .setCount(
                            counted == null ? 0 : counted.counts()[category],
                            counted == null ? 0 : counted.height(category));
        }
    }

    private void build(List<String> newNames) {
        names = newNames;
        getChildren().clear();
        boolean isWide = names.stream().anyMatch(name -> name.length() > SHORT);
        setPrefTileWidth(isWide ? WIDE : USE_COMPUTED_SIZE);
        for (int category = 0; category < names.size(); category++) {
            int index = category;
            Key key = new Key(names.get(category));
            key.setId(measure.key() + "-" + category);
            key.setOnAction(event -> toggle(index));
            getChildren().add(key);
        }
        select(rows.queryProperty().get());
    }

    private Key key(int category) {
        return (Key) getChildren().get(category);
    }

    private void select(Query query) {
        Set<Integer> chosen = query.categories(measure);
        for (int category = 0; category < names.size(); category++) {
            key(category).setSelected(chosen.contains(category));
        }
    }

    private void toggle(int category) {
        Query query = rows.queryProperty().get();
        Set<Integer> chosen = new HashSet<>(query.categories(measure));
        if (!chosen.remove(category)) {
            chosen.add(category);
        }
        rows.setQuery(chosen.isEmpty() ? query.without(measure) : query.with(new CategoryCondition(measure, chosen)));
        select(rows.queryProperty().get());
    }

    /** A key: the name above a bar. */
    private final class Key extends ToggleButton {
        private final Region bar = new Region();
        private final String name;

        Key(String name) {
            this.name = name;
            getStyleClass().add("category-key");
            setMaxWidth(Double.MAX_VALUE);
            bar.getStyleClass().add("key-bar");
            bar.setMaxHeight(0);
            StackPane well = new StackPane(bar);
            well.getStyleClass().add("key-well");
            well.setMinHeight(BAR_HEIGHT);
            VBox content = new VBox(Labels.styled(name, "figure", "name"), well);
            content.getStyleClass().add("key-content");
            setGraphic(content);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        void setCount(int count, double height) {
            bar.setPrefHeight(Math.ceil(height * BAR_HEIGHT));
            bar.setMinHeight(Math.ceil(height * BAR_HEIGHT));
            bar.setMaxHeight(Math.ceil(height * BAR_HEIGHT));
            String text = TEXTS.about(rows.classes()).get("key.tip", measure.name(), name, count);
            Tooltips.explain(this, text);
            setAccessibleText(text);
        }
    }
}
