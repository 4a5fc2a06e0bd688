package inkling.app.train;

import inkling.learn.GeneratedCounts;
import inkling.learn.Recipe;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import java.util.List;

/** How long a plan is going to take on this machine, as far as runs of the same network here can tell. */
final class Forecast {
    private Forecast() {}

    /**
     * One sentence.
     *
     * @param runs those there are, the newest first
     */
    static String words(Recipe recipe, List<Run> runs) {
        return runs.stream()
                .filter(run -> !run.epochs().isEmpty() && alike(run.recipe(), recipe))
                .findFirst()
                .map(run -> words(seconds(recipe, run)))
                .orElse("How long it takes is told once it runs.");
    }

    private static boolean alike(Recipe a, Recipe b) {
        return a.layers().equals(b.layers())
                && a.augmentation().isNone() == b.augmentation().isNone();
    }

    /** Learning takes longer with more digits; judging it after each epoch does not. */
    private static double seconds(Recipe recipe, Run run) {
        double learning = 0;
        for (EpochFigures epoch : run.epochs()) {
            learning += 1 / epoch.imagesPerSecond();
        }
        double judging = Math.max(0, run.seconds() - learning * run.facts().trainRows());
        GeneratedCounts generated = recipe.generated();
        int pictures = RunName.digits(recipe.split()) + generated.rareForms() + generated.doodles();
        return recipe.epochs() * (learning * pictures + judging) / run.epochs().size();
    }

    private static String words(double seconds) {
        return seconds < 10
                ? "A few seconds on this machine."
                : "About " + Durations.words(seconds) + " on this machine.";
    }
}
