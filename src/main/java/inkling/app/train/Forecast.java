package inkling.app.train;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.learn.GeneratedCounts;
import inkling.learn.Recipe;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import java.util.List;

/** How long a plan is going to take on this machine, as far as runs of the same network here can tell. */
final class Forecast {
    private static final Texts TEXTS = Texts.of("train");

    private Forecast() {}

    /**
     * One sentence.
     *
     * @param digits how many rows of the data set are trained on
     * @param runs those there are, the newest first
     */
    static String sentence(Recipe recipe, int digits, List<Run> runs) {
        return runs.stream()
                .filter(run -> !run.epochs().isEmpty() && alike(run.recipe(), recipe))
                .findFirst()
                .map(run -> sentence(seconds(recipe, digits, run)))
                .orElse(TEXTS.get("forecast.none"));
    }

    private static boolean alike(Recipe a, Recipe b) {
        return a.layers().equals(b.layers())
                && a.augmentation().isNone() == b.augmentation().isNone();
    }

    /** Training takes longer with more digits; evaluating after each epoch does not. */
    private static double seconds(Recipe recipe, int digits, Run run) {
        double learning = 0;
        for (EpochFigures epoch : run.epochs()) {
            learning += 1 / epoch.imagesPerSecond();
        }
        double judging = Math.max(0, run.seconds() - learning * run.facts().trainRows());
        GeneratedCounts generated = recipe.generated();
        int pictures = digits + generated.rareForms() + generated.doodles();
        return recipe.epochs() * (learning * pictures + judging) / run.epochs().size();
    }

    private static String sentence(double seconds) {
        return seconds < 10 ? TEXTS.get("forecast.short") : TEXTS.get("forecast.about", Figures.duration(seconds));
    }
}
