package inkling.app.draw.why.trust;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.chart.Axis;
import inkling.app.shared.chart.Chart;
import inkling.app.shared.chart.Curve;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.CoverageCurve;
import inkling.learn.calibrate.ReliabilityDiagram;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How far to trust the model: the required confidence, what it costs and gains, and how well confidence matches accuracy. */
public final class TrustPane extends VBox {
    private static final Texts TEXTS = Texts.of("draw");

    /** A bin of the diagram with fewer predictions than this is not shown. */
    private static final int ENOUGH = 10;

    private static final double MOST_ASKED = 0.999;

    private final Calibration.Results results = Calibration.shipped().results();
    private final CoverageCurve curve = TrustText.curve(results);
    private final Label demanded = Labels.styled("", "figure");
    private final Label meaning = Labels.hint("dial-words", "");
    private final Chart answered = chart(1);

    /**
     * @param digits whether the model tells the ten digits apart: for others, nothing of this was measured
     */
    public TrustPane(TrustModel model, ObservableValue<Boolean> digits) {
        getStyleClass().add("trust");
        Slider dial = new Slider(0, MOST_ASKED, TrustModel.USUAL);
        dial.setId("dial");
        dial.setBlockIncrement(0.05);
        dial.valueProperty().bindBidirectional(model.requiredConfidenceProperty());
        HBox.setHgrow(dial, Priority.ALWAYS);
        demanded.setMinWidth(USE_PREF_SIZE);
        VBox measured = Boxes.column(
                "trust",
                meaning,
                Boxes.row(
                        "two-charts",
                        titled(TEXTS.get("trust.accuracy.chart"), answered),
                        titled(TEXTS.get("trust.reliability.chart"), reliability())),
                Labels.hint(TrustText.calibration(results)),
                new LimitsTable(results),
                Labels.hint(TEXTS.get("trust.limits")));
        Boxes.showWhile(digits, measured);
        Label unmeasured = Labels.hint("trust-unmeasured", TEXTS.get("trust.unmeasured"));
        Boxes.showWhile(digits.map(areDigits -> !areDigits), unmeasured);
        getChildren()
                .setAll(
                        Boxes.row("dial-line", new Label(TEXTS.get("trust.required")), dial, demanded),
                        measured,
                        unmeasured);
        showAnswered();
        model.requiredConfidenceProperty().subscribe(least -> demand(least.doubleValue()));
    }

    private void demand(double least) {
        demanded.setText(Figures.percent(least));
        meaning.setText(TrustText.demand(results, least));
        answered.cursor().set(100 * curve.at(least).coverage());
    }

    private void showAnswered() {
        List<CoverageCurve.Point> points = curve.points();
        double least = Math.floor(10 * curve.at(MOST_ASKED).coverage()) * 10;
        Curve line = new Curve();
        double worst = 1;
        // from the highest required confidence to none: the more is answered, the less of it is correct
        for (int i = points.size() - 1; i >= 0; i--) {
            if (100 * points.get(i).coverage() >= least) {
                line.add(100 * points.get(i).coverage(), 100 * points.get(i).accuracy());
            }
            worst = Math.min(worst, points.get(i).accuracy());
        }
        answered.axes(Axis.linear(least, 100), Axis.around(100 * worst, 100, false));
        answered.show(line, results.drawnCoverage() == null ? "answer-line-curve" : "rival-line");
    }

    private Chart reliability() {
        Chart chart = chart(0);
        chart.axes(Axis.linear(20, 100), Axis.linear(0, 100));
        Curve meant = new Curve();
        meant.add(20, 20);
        meant.add(100, 100);
        chart.show(meant, "meant-line");
        chart.show(curve(results.reliability().get("drawn")), "rival-line");
        chart.show(curve(results.reliability().get("test")), "answer-line-curve");
        return chart;
    }

    private static Curve curve(@Nullable ReliabilityDiagram reliability) {
        Curve curve = new Curve();
        if (reliability != null) {
            reliability.bins().stream()
                    .filter(bin -> bin.count() >= ENOUGH)
                    .forEach(bin -> curve.add(100 * bin.confidence(), 100 * bin.accuracy()));
        }
        return curve;
    }

    private static Chart chart(int decimals) {
        Chart chart = new Chart(percent -> Figures.decimal(percent, decimals));
        chart.setMouseTransparent(true);
        chart.getStyleClass().add("small-chart");
        return chart;
    }

    private static VBox titled(String title, Chart chart) {
        VBox both = new VBox(Labels.styled(title, "small", "muted"), chart);
        both.setMinWidth(0);
        both.setPrefWidth(1);
        HBox.setHgrow(both, Priority.ALWAYS);
        return both;
    }
}
