package inkling.app.inside.filter;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.data.Classes;
import inkling.learn.filters.Filter;
import inkling.learn.filters.MapActivity;
import inkling.learn.filters.Pattern;
import java.util.List;
import java.util.stream.Collectors;

/** What the screen says about a map. */
final class FilterWords {
    private static final Texts TEXTS = Texts.of("inside");
    /** More names of classes would not fit. */
    private static final int NAMED = 5;

    private FilterWords() {}

    /** The heading over the rows that activate it most. */
    static String title(Filter filter, Classes ofModel, Classes ofData) {
        if (filter.kind() != Filter.Kind.SCORE) {
            return TEXTS.about(ofData).get("filter.title");
        }
        return TEXTS.about(ofData)
                .get("filter.title.score", ofModel.spoken(filter.map().channel()));
    }

    /** Which rows they were chosen from: a sample, or all. */
    static String counted(MapActivity activity, int done, int rows, Classes classes) {
        if (activity.rows() == rows) {
            return TEXTS.about(classes).get("filter.of.all", Figures.count(rows));
        }
        return TEXTS.about(classes)
                .get(
                        "filter.of.sample",
                        Figures.count(activity.rows()),
                        Figures.count(Math.max(done, activity.rows())),
                        Figures.count(rows));
    }

    /** The classes it responds to: {@code 4, 7, 9 more than others}. */
    static String responds(MapActivity activity, Classes classes) {
        List<Integer> labels = activity.classes();
        if (labels.isEmpty()) {
            return TEXTS.get("filter.responds.none");
        }
        String names = labels.stream().limit(NAMED).map(classes::name).collect(Collectors.joining(", "));
        return labels.size() <= NAMED
                ? TEXTS.get("filter.responds.some", names)
                : TEXTS.get("filter.responds.many", names, labels.size() - NAMED);
    }

    /** What it responds to: {@code strokes that fall to the right}. */
    static String pattern(Pattern pattern) {
        return TEXTS.get("filter.pattern." + Texts.id(pattern));
    }

    /** How often it is active; where 0 does not mean that nothing was found, how large its numbers are. */
    static String active(MapActivity activity, Classes classes) {
        if (!activity.isRectified()) {
            float most = activity.top().isEmpty() ? 0 : activity.top().get(0).activation();
            return TEXTS.get("filter.active.range", Figures.decimal(activity.mean(), 2), Figures.decimal(most, 2));
        }
        String ofRows = Figures.probability(activity.activeRows(), 0);
        return activity.pixels() > 1
                ? TEXTS.about(classes)
                        .get("filter.active.places", Figures.probability(activity.activePlaces(), 0), ofRows)
                : TEXTS.about(classes).get("filter.active.rows", ofRows);
    }

    /** The accuracy: {@code 99.3%}, or {@code 99.3% → 98.1% with 2 maps off}. */
    static String accuracy(AblationAccuracy.Result result) {
        String before = Figures.percent(result.shareBefore());
        return result.off().isEmpty()
                ? TEXTS.get("filter.accuracy.on", before)
                : TEXTS.get(
                        "filter.accuracy.off",
                        before,
                        Figures.percent(result.shareAfter()),
                        result.off().size());
    }

    /** On which rows the accuracy was measured. */
    static String measured(AblationAccuracy.Result result, Classes classes) {
        return TEXTS.about(classes)
                .get(
                        result.trained() ? "filter.measured.trained" : "filter.measured",
                        Figures.count(result.rows()),
                        Figures.count(result.firstRow()),
                        Figures.count(result.lastRow()));
    }
}
