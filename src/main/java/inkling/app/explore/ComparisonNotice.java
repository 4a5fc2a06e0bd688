package inkling.app.explore;

import inkling.analysis.Measure;
import inkling.analysis.Measure.Source;
import inkling.analysis.RowFacts;
import inkling.app.explore.find.RowBrowser;
import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.NoticeBar;
import inkling.app.shared.map.RowComparison;
import java.util.Optional;
import javafx.scene.control.Button;

/** How far the comparison of all pictures is, and a way to cancel it; or that the query needs one, and a way to start it. */
final class ComparisonNotice extends NoticeBar {
    private static final Texts TEXTS = Texts.of("explore");

    private final RowBrowser rows;
    private final RowComparison comparison;

    ComparisonNotice(RowBrowser rows, RowComparison comparison) {
        super("comparison");
        this.rows = rows;
        this.comparison = comparison;
        Button start = addButton(
                "compare-rows",
                TEXTS.get("similar.find"),
                () -> missing().ifPresent(measure -> comparison.find(measure.source(), () -> {})));
        Button cancel = addButton("cancel-comparison", TEXTS.get("similar.cancel"), comparison::cancel);
        Boxes.showWhile(comparison.wantedProperty().isNull(), start);
        Boxes.showWhile(comparison.wantedProperty().isNotNull(), cancel);
        comparison.wantedProperty().subscribe(source -> follow());
        comparison.progressProperty().addListener(observable -> follow());
        rows.queryProperty().addListener(observable -> follow());
        rows.factsProperty().addListener(observable -> follow());
    }

    private void follow() {
        Source source = comparison.wantedProperty().get();
        if (source != null) {
            String done = Figures.percent(comparison.progressProperty().get(), 0);
            show(TEXTS.get(source == Source.NEIGHBORS ? "similar.neighbors" : "similar.prototypes", done));
        } else {
            missing().ifPresentOrElse(measure -> show(TEXTS.get("similar.needed", measure.name())), this::hide);
        }
    }

    /** What the query asks for and a comparison would tell. */
    private Optional<Measure> missing() {
        RowFacts facts = rows.factsProperty().get();
        return rows.queryProperty()
                .get()
                .measures()
                .filter(measure -> RowComparison.finds(measure.source()))
                .filter(measure -> facts != null && RowComparison.canCompare(facts.data()) && !facts.has(measure))
                .findFirst();
    }
}
