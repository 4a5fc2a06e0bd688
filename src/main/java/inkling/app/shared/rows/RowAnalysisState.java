package inkling.app.shared.rows;

import inkling.analysis.Classification;
import inkling.app.shared.Texts;
import inkling.app.shared.model.Lens;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.learn.ClassMatch;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** How far a model is on its way through the rows, as the screens show it. FX thread only. */
abstract sealed class RowAnalysisState permits RowAnalysis {
    private static final Texts TEXTS = Texts.of("window");

    private final DoubleProperty progress = new SimpleDoubleProperty(1);
    private final StringProperty summary = new SimpleStringProperty("");
    private final StringProperty part = new SimpleStringProperty("");
    private final BooleanProperty stopped = new SimpleBooleanProperty();

    /** Which part of the rows is classified, 0..1; 1 also if there is nothing to do. */
    public final ReadOnlyDoubleProperty progressProperty() {
        return progress;
    }

    /** {@code 65,000 digits classified by digits in 4.1 s · 88 wrong, 36 of them test rows}; empty without data or model. */
    public final ReadOnlyStringProperty summaryProperty() {
        return summary;
    }

    /**
     * {@code mlp has classified 1,240,000 of 8,000,000 digits so far: filters by prediction cover these.}; empty where all are
     * classified, and where that soon will be so.
     */
    public final ReadOnlyStringProperty partProperty() {
        return part;
    }

    /** Whether the model was stopped on its way through the rows. */
    public final ReadOnlyBooleanProperty stoppedProperty() {
        return stopped;
    }

    final boolean isStopped() {
        return stopped.get();
    }

    /** Says that a model sets out, or goes on. */
    final void begin(RowPass pass) {
        stopped.set(false);
        if (!pass.isQuiet()) {
            progress.set((double) pass.rows() / pass.facts().rows());
            summary.set(TEXTS.about(pass.facts().data().classes())
                    .get("analysis.progress", pass.lens().name()));
        }
        describe(pass, pass.rows());
    }

    /** Says how many rows are classified by now. */
    final void tell(RowPass pass, int rows) {
        progress.set((double) rows / pass.facts().rows());
        describe(pass, rows);
    }

    /** Says that the model was stopped. */
    final void stop(RowPass pass) {
        stopped.set(true);
        progress.set(1);
        summary.set("");
        describe(pass, pass.rows());
    }

    /** Says which part of the rows is classified, if classifying all of them takes long. */
    final void describe(RowPass pass, int rows) {
        DataSet data = pass.facts().data();
        boolean shown = pass.isLong() && !pass.isQuiet();
        part.set(
                shown
                        ? TEXTS.about(data.classes())
                                .get(
                                        "analysis.part",
                                        rows,
                                        data.rows(),
                                        pass.lens().name())
                        : "");
    }

    /** Says what it came to, or why there is nothing; empty for neither. */
    final void sum(String sentence) {
        summary.set(sentence);
    }

    /** No model is on its way any longer. */
    final void clear() {
        stopped.set(false);
        progress.set(1);
        part.set("");
    }

    /** Why a model classifies none of the rows of a data set: one sentence, or part of one; empty if it can classify them. */
    static String obstacle(Lens lens, DataSet data) {
        Classes classes = data.classes();
        if (ClassMatch.of(lens.model().classNames(), classes) == ClassMatch.SAME_NAMES_IN_ANOTHER_ORDER) {
            return TEXTS.about(classes).get("analysis.order", lens.name());
        }
        if (lens.model().classes() != classes.count()) {
            return TEXTS.about(classes)
                    .get("analysis.classes", lens.name(), lens.model().classes(), classes.count());
        }
        return Classification.fits(data) ? "" : TEXTS.about(classes).get("analysis.large", data.rows());
    }
}
