package inkling.app.draw.why.trust;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.learn.Interval;
import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.MeasuredDigits;
import inkling.learn.calibrate.MeasuredOthers;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** What passes as a digit though it is none, and which digits are rejected: shares, 95% intervals and numbers of images. */
final class LimitsTable extends GridPane {
    private static final Texts TEXTS = Texts.of("draw");

    /** Kinds of images that the calibration names, in this order, where it has measured them. */
    private static final List<String> KINDS = List.of(
            "capitals",
            "small letters",
            "look-alike capitals",
            "look-alike small letters",
            "symbols",
            "other letter",
            "other shape",
            "scribble");

    LimitsTable(Calibration.Results results) {
        setId("limits");
        getStyleClass().add("scores");
        getColumnConstraints().setAll(Boxes.tableColumns(3));
        addRow(0, name(TEXTS.get("trust.limits.passed")), head("share"), head("interval"), head("images"));
        int row = 1;
        for (String kind : KINDS) {
            MeasuredOthers measured = results.others(kind);
            Double rejected = results.rejected().get(kind);
            if (measured != null && rejected != null) {
                add(row++, kind, 1 - rejected, complement(measured.rejected()), measured.images());
            }
        }
        addRow(row++, name(TEXTS.get("trust.limits.rejected")));
        for (String kind : List.of("drawn", "test")) {
            MeasuredDigits measured = results.digits(kind);
            Double accepted = results.accepted().get(kind);
            if (measured != null && accepted != null) {
                add(row++, kind, 1 - accepted, complement(measured.accepted()), measured.checked());
            }
        }
    }

    private void add(int row, String kind, double share, Interval interval, int images) {
        addRow(
                row,
                Labels.wrapped(Labels.styled(TEXTS.get("trust.limits." + kind.replace(' ', '-')), "muted", "small")),
                figure(Figures.percent(share)),
                figure(TrustText.interval(interval, 1)),
                figure(Figures.count(images)));
    }

    private static Interval complement(Interval interval) {
        return new Interval(1 - interval.high(), 1 - interval.low());
    }

    private static Label name(String text) {
        return Labels.wrapped(Labels.styled(text, "small"));
    }

    private static Label head(String column) {
        return Labels.styled(TEXTS.get("trust.limits.column." + column), "muted", "small");
    }

    private static Label figure(String text) {
        return Labels.styled(text, "figure", "small");
    }
}
