package inkling.app.shared.rows;

import inkling.app.shared.Texts;
import inkling.data.DataSet;
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
final class RowAnalysisState {
    private static final Texts TEXTS = Texts.of("window");

    private final DoubleProperty progress = new SimpleDoubleProperty(1);
    private final StringProperty summary = new SimpleStringProperty("");
    private final StringProperty part = new SimpleStringProperty("");
    private final BooleanProperty stopped = new SimpleBooleanProperty();

    ReadOnlyDoubleProperty progressProperty() {
        return progress;
    }

    ReadOnlyStringProperty summaryProperty() {
        return summary;
    }

    ReadOnlyStringProperty partProperty() {
        return part;
    }

    ReadOnlyBooleanProperty stoppedProperty() {
        return stopped;
    }

    boolean isStopped() {
        return stopped.get();
    }

    /** Says that a model sets out, or goes on. */
    void begin(RowPass pass) {
        stopped.set(false);
        if (!pass.isQuiet()) {
            progress.set((double) pass.rows() / pass.facts().rows());
            summary.set(TEXTS.about(pass.facts().data().classes())
                    .get("analysis.progress", pass.lens().name()));
        }
        describe(pass, pass.rows());
    }

    /** Says how many rows are classified by now. */
    void tell(RowPass pass, int rows) {
        progress.set((double) rows / pass.facts().rows());
        describe(pass, rows);
    }

    /** Says that the model was stopped. */
    void stop(RowPass pass) {
        stopped.set(true);
        progress.set(1);
        summary.set("");
        describe(pass, pass.rows());
    }

    /** Says which part of the rows is classified, if classifying all of them takes long. */
    void describe(RowPass pass, int rows) {
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
    void sum(String sentence) {
        summary.set(sentence);
    }

    /** No model is on its way any longer. */
    void leave() {
        stopped.set(false);
        progress.set(1);
        part.set("");
    }
}
