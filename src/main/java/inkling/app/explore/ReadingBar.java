package inkling.app.explore;

import inkling.app.shared.open.DataReading;
import inkling.app.shared.rows.RowAnalysis;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ProgressBar;

/** How much of the sprite is read; then how many rows are classified. */
final class ReadingBar extends ProgressBar {
    private final DoubleBinding part;

    ReadingBar(ExploreViewModel model, DataReading reading, RowAnalysis analysis) {
        setId("progress");
        getStyleClass().add("reading-bar");
        setMaxWidth(Double.MAX_VALUE);
        ObservableValue<Double> read = model.readProperty();
        part = Bindings.createDoubleBinding(
                () -> reading.busyProperty().get()
                        ? read.getValue()
                        : analysis.progressProperty().get(),
                reading.busyProperty(),
                read,
                analysis.progressProperty());
        visibleProperty().bind(part.lessThan(1));
        progressProperty().bind(part);
    }
}
