package inkling.app.explore.detail;

import inkling.analysis.Measure;
import inkling.analysis.Measure.Source;
import inkling.analysis.Measure.Unit;
import inkling.analysis.RowFacts;
import inkling.analysis.measure.Measures;
import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.data.Picture;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about the selected digit.
 *
 * @param facts about the rows of its data set
 * @param answer what the model predicts; null while it has not answered, and without a model
 * @param other the same of the second model
 */
record Details(
        SelectedDigit digit,
        RowFacts facts,
        @Nullable Answer answer,
        @Nullable Answer other) {
    private static final Texts TEXTS = Texts.of("explore");

    private static final Measure OUTLIER = Measures.of("outlier");

    /** What stands beside the picture; all other measures stand under "More", also those that are not invented yet. */
    private static final List<Measure> FIRST = Stream.of(
                    "label", "predicted", "loss", "learned", "forgotten", "outlier", "ink", "width", "slant")
            .map(Measures::of)
            .toList();

    /** Which share of the rows is called far from the others: those beyond are mostly odd among MNIST's training rows. */
    private static final double FEW = 0.01;

    /**
     * A line of a table.
     *
     * @param key unlike that of any other line
     * @param sentence what the name means
     * @param isWrong whether the value is a wrong prediction
     */
    record Line(String key, String name, String sentence, String value, boolean isWrong) {
        static Line of(Measure measure, String value) {
            return new Line(measure.key(), measure.name(), measure.sentence(), value, false);
        }

        static Line of(Placement placement, Picture picture) {
            String key = Texts.id(placement);
            String name = TEXTS.get("placement." + key);
            return new Line(key, name, TEXTS.get("placement-tip." + key), placement.of(picture), false);
        }

        Line wrong(boolean wrong) {
            return new Line(key, name, sentence, value, wrong);
        }
    }

    /** What matters most, for the table beside the picture. */
    List<Line> first() {
        return FIRST.stream()
                .filter(measure ->
                        (measure.source() != Source.RUN && measure.source() != Source.NEIGHBORS) || facts.has(measure))
                .map(this::line)
                .toList();
    }

    /** The other measures that have values here, and where the ink lies. What the panel shows elsewhere, such as the split, is left out. */
    List<Line> more() {
        Stream<Line> measures = Measures.ALL.stream()
                .filter(measure -> !FIRST.contains(measure) && measure.unit() != Unit.ROW)
                .filter(measure -> !measure.isCategory() || measure.source() == Source.TWO_MODELS)
                .filter(facts::has)
                .filter(measure -> measure.unit() != Unit.PLACE || !Double.isNaN(measure.value(facts, digit.row())))
                .map(this::line);
        return Stream.concat(measures, Arrays.stream(Placement.values()).map(each -> Line.of(each, digit.picture())))
                .toList();
    }

    /** Where the distance to the 5th neighbor lies among those of all rows. */
    private String isolation() {
        float[] all = facts.column(OUTLIER);
        float own = all[digit.row()];
        int asFar = 0;
        for (float distance : all) {
            asFar += distance >= own ? 1 : 0;
        }
        double share = (double) asFar / all.length;
        return asFar > Math.max(1, FEW * all.length) // of few rows, the first outlier alone
                ? TEXTS.get("outlier.typical")
                : TEXTS.get("outlier.far", Figures.probability(share));
    }

    private Line line(Measure measure) {
        String none = TEXTS.get("value.none");
        return switch (measure.key()) {
            case "label" -> Line.of(measure, digit.className());
            case "predicted" ->
                Line.of(measure, answer == null ? none : answer.text()).wrong(answer != null && answer.isWrong());
            case "loss" -> Line.of(measure, answer == null ? none : answer.loss());
            case "outlier" -> new Line(measure.key(), TEXTS.get("outlier"), measure.sentence(), isolation(), false);
            default -> Line.of(measure, ValueText.of(measure, facts, digit.row()));
        };
    }
}
