package inkling.app.explore;

import inkling.analysis.Measure;
import inkling.analysis.group.Histogram;
import inkling.analysis.measure.Measures;
import inkling.analysis.query.CategoryCondition;
import inkling.analysis.query.Query;
import inkling.app.explore.find.GoToRow;
import inkling.app.explore.find.RowBrowser;
import inkling.app.explore.find.histogram.CategoryKeys;
import inkling.app.explore.find.histogram.HistogramsModel;
import inkling.app.explore.find.histogram.MeasureHistogram;
import inkling.app.explore.find.lists.KeptListsModel;
import inkling.app.explore.find.lists.SavedQueries;
import inkling.app.explore.find.lists.ShowList;
import inkling.app.explore.find.lists.ShowModel;
import inkling.app.shared.Background;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.InTurn;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Section;
import inkling.app.shared.kit.SegmentedControl;
import inkling.app.shared.kit.VerticalScroll;
import inkling.app.shared.map.RowComparison;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The left column: saved queries, the splits, a key for each label and prediction, and a histogram of every other measure. */
public final class FindPane extends VBox {
    private static final Texts TEXTS = Texts.of("explore");
    private static final double WIDTH = 232;

    private final RowBrowser rows;
    private final GoToRow goTo;
    private final VerticalScroll scroll;
    private final VBox measures = new VBox();
    private final Map<Measure, MeasureHistogram> histograms = new HashMap<>();

    public FindPane(RowBrowser rows, RowComparison comparison, KeptListsModel lists, Background background) {
        this.rows = rows;
        goTo = new GoToRow(rows);
        HistogramsModel counts = new HistogramsModel(rows, background);
        ShowModel saved = new ShowModel(rows, comparison, background, SavedQueries.ofUser());
        measures.getStyleClass().add("measures");
        VBox content = Boxes.column("find");
        content.visibleProperty().bind(rows.factsProperty().isNotNull()); // no headings over nothing
        InTurn.fill(
                content,
                () -> new Section(TEXTS.get("show"), new ShowList(rows, saved, lists)),
                () -> new Section(TEXTS.get("split"), splits()),
                () -> new Section(TEXTS.get("label"), new CategoryKeys(Measures.of("label"), rows, counts)),
                () -> new Section(TEXTS.get("predicted"), new CategoryKeys(Measures.of("predicted"), rows, counts)),
                () -> new Section(TEXTS.get("measures"), Labels.hint(TEXTS.get("measures.hint")), measures),
                () -> new Section(TEXTS.get("row"), goTo));
        scroll = new VerticalScroll(content);
        scroll.setPrefHeight(Region.USE_COMPUTED_SIZE);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().addAll("column", "left", "find-column");
        setPrefWidth(WIDTH);
        getChildren().setAll(scroll);
        counts.histogramsProperty().subscribe(this::show);
    }

    /** Puts the focus on the field for a row number. */
    public void focusRowNumber() {
        scroll.reveal(goTo);
        goTo.focus();
    }

    private SegmentedControl<Set<Integer>> splits() {
        Measure split = Measures.of("split");
        ObjectProperty<Set<Integer>> choice = new SimpleObjectProperty<>(Set.of());
        rows.queryProperty().subscribe(query -> choice.set(chosen(query, split)));
        choice.addListener((property, before, now) -> {
            Query query = rows.queryProperty().get();
            if (!now.equals(chosen(query, split))) {
                rows.setQuery(now.isEmpty() ? query.without(split) : query.with(new CategoryCondition(split, now)));
            }
        });
        SegmentedControl<Set<Integer>> control = new SegmentedControl<>(choice)
                .with("split-all", TEXTS.get("split.all"), Set.of())
                .with("split-train", TEXTS.get("split.train"), Set.of(0))
                .with("split-test", TEXTS.get("split.test"), Set.of(1));
        control.getStyleClass().add("filling");
        return control;
    }

    /** One split, or none for all. */
    private static Set<Integer> chosen(Query query, Measure split) {
        Set<Integer> asked = query.categories(split);
        return asked.size() == 1 ? asked : Set.of();
    }

    private void show(Map<Measure, Histogram> counts) {
        List<Node> nodes = new ArrayList<>();
        for (Measure measure : Measures.ALL) {
            Histogram histogram = counts.get(measure);
            if (histogram != null && !measure.isCategory()) {
                MeasureHistogram node =
                        histograms.computeIfAbsent(measure, missing -> new MeasureHistogram(missing, rows));
                node.show(histogram);
                nodes.add(node);
            }
        }
        if (!nodes.equals(measures.getChildren())) {
            measures.getChildren().setAll(nodes);
        }
    }
}
