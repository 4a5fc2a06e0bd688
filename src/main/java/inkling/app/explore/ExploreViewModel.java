package inkling.app.explore;

import inkling.analysis.Measure;
import inkling.analysis.Measure.Source;
import inkling.analysis.RowFacts;
import inkling.app.explore.find.FoundRows;
import inkling.app.explore.find.RowBrowser;
import inkling.app.explore.find.View;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.map.RowComparison;
import inkling.app.shared.rows.RowAnalysis;
import inkling.data.Classes;
import inkling.data.DataSet;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The middle of Explore as a whole: in which view the rows found are shown, and what they are called. */
final class ExploreViewModel {
    private static final Texts TEXTS = Texts.of("explore");

    private final Session session;
    private final RowBrowser rows;
    private final RowAnalysis analysis;
    /** In a field: whoever listens to it does not keep it from being collected. */
    private final StringBinding hidden;

    ExploreViewModel(RowBrowser rows, Session session, RowAnalysis analysis) {
        this.rows = rows;
        this.session = session;
        this.analysis = analysis;
        hidden = Bindings.createStringBinding(
                () -> rows.hiddenRowProperty().get() < 0 || isWaiting() || isUncompared()
                        ? ""
                        : TEXTS.get("hidden", rows.hiddenRowProperty().get()),
                rows.hiddenRowProperty(),
                rows.queryProperty(),
                rows.factsProperty(),
                analysis.progressProperty());
    }

    // Properties

    /** Whether the view in front shows the rows in an order. */
    BooleanBinding hasOrderProperty() {
        return rows.viewProperty().isEqualTo(View.WALL).or(rows.viewProperty().isEqualTo(View.GROUPS));
    }

    /** How many digits are shown: {@code 65,000 digits}. */
    StringBinding countProperty() {
        return Bindings.createStringBinding(
                this::count, rows.foundProperty(), rows.viewProperty(), session.dataProblemProperty());
    }

    /** The digit under the mouse in words; empty if there is none. */
    StringBinding descriptionProperty() {
        return Bindings.createStringBinding(
                () -> {
                    FoundRows found = rows.foundProperty().get();
                    return found == null
                            ? ""
                            : found.describe(rows.hoveredRowProperty().get());
                },
                rows.hoveredRowProperty(),
                rows.foundProperty());
    }

    /** That the selected digit is filtered out; empty if it is not, or if that is not known before it is classified. */
    StringBinding hiddenProperty() {
        return hidden;
    }

    /** Why no digit is shown. */
    StringBinding emptyTextProperty() {
        return Bindings.createStringBinding(
                this::emptyText, rows.queryProperty(), rows.factsProperty(), analysis.progressProperty());
    }

    /** Whether the filters hide all rows. */
    BooleanBinding emptyProperty() {
        return Bindings.createBooleanBinding(this::isEmpty, rows.foundProperty(), rows.viewProperty());
    }

    /** Which part of the sprite has been read, 0..1. */
    ObservableValue<Double> readProperty() {
        return session.dataProperty().map(ExploreViewModel::read).orElse(0.0);
    }

    /** Whether the data could not be read, and there is nothing to show. */
    BooleanBinding unreadableProperty() {
        return session.dataProperty().isNull().and(session.dataProblemProperty().isNotEmpty());
    }

    /** Whether the query asks what a model predicts, while it is still classifying. */
    private boolean isWaiting() {
        return analysis.progressProperty().get() < 1
                && asks(measure -> measure.source().dependsOnModel());
    }

    /** Whether the query asks how similar the pictures are, before they are compared: nothing is known to be left out. */
    private boolean isUncompared() {
        RowFacts facts = rows.factsProperty().get();
        return facts != null && asks(measure -> RowComparison.finds(measure.source()) && !facts.has(measure));
    }

    private boolean asks(Predicate<Measure> which) {
        return rows.queryProperty().get().measures().anyMatch(which);
    }

    /** Whether the query asks for prototypes, and there are no rows to choose them from. */
    private boolean lacksPrototypes(@Nullable RowFacts facts) {
        return facts != null && facts.data().trainRows() == 0 && asks(measure -> measure.source() == Source.PROTOTYPES);
    }

    private String emptyText() {
        RowFacts facts = rows.factsProperty().get();
        Classes classes = rows.classes();
        if (isWaiting()) {
            return TEXTS.about(classes).get("empty.waiting");
        }
        return rows.queryProperty()
                .get()
                .measures()
                .filter(measure -> facts != null && !facts.has(measure))
                .findFirst()
                .map(unknown -> RowComparison.finds(unknown.source())
                        ? TEXTS.get("empty.uncompared")
                        : TEXTS.about(classes).get("empty.unknown", unknown.name()))
                .orElseGet(() -> lacksPrototypes(facts)
                        ? TEXTS.get("empty.no-prototypes")
                        : TEXTS.about(classes).get("empty"));
    }

    private String count() {
        FoundRows found = rows.foundProperty().get();
        if (found == null) {
            return session.getDataProblem().isEmpty() ? TEXTS.get("count.none") : TEXTS.get("count", 0);
        }
        return TEXTS.about(found.data().classes())
                .get("count", isOnWall(found) ? found.size() : found.data().rows());
    }

    private boolean isEmpty() {
        FoundRows found = rows.foundProperty().get();
        return found != null && isOnWall(found) && found.size() == 0;
    }

    /** Whether the wall shows the rows found; the sprite shows all rows, whatever the filters hide. */
    private boolean isOnWall(@Nullable FoundRows found) {
        return found != null && rows.viewProperty().get() != View.SPRITE;
    }

    private static double read(DataSet data) {
        int count = data.labels().rows();
        return count == 0 ? 0 : (double) data.rows() / count;
    }
}
