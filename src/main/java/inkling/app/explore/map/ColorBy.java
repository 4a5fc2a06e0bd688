package inkling.app.explore.map;

import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.analysis.measure.Measures;
import inkling.app.shared.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the colors of the map mean.
 *
 * @param measure whose values are shown; null for how far each place can be trusted
 */
record ColorBy(@Nullable Measure measure) {
    private static final Texts TEXTS = Texts.of("explore");

    static final ColorBy LABEL = new ColorBy(Measures.of("label"));
    /** Whether the prediction is right, which the rings show as well. */
    static final ColorBy OUTCOME = new ColorBy(Measures.of("outcome"));

    static final ColorBy TRUST = new ColorBy(null);

    /** All that can be shown of some facts. */
    static List<ColorBy> all(RowFacts facts) {
        return Stream.concat(Measures.ALL.stream().filter(facts::has).map(ColorBy::new), Stream.of(TRUST))
                .toList();
    }

    /** Its id in menus. */
    String key() {
        return measure == null ? "trust" : measure.key();
    }

    String title() {
        return measure == null ? TEXTS.get("map.trust") : measure.name();
    }
}
