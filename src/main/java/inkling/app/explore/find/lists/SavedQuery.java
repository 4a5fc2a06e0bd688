package inkling.app.explore.find.lists;

import inkling.app.shared.Texts;
import java.util.List;

/**
 * A query with a name.
 *
 * @param name shown in the list
 * @param text as {@link inkling.analysis.query.QueryParser} reads it
 */
record SavedQuery(String name, String text) {
    private static final Texts TEXTS = Texts.of("explore");

    /** Those that are always there. */
    static final List<SavedQuery> BUILT_IN = List.of(
            new SavedQuery(TEXTS.get("show.all"), ""),
            new SavedQuery(TEXTS.get("show.wrong"), "wrong sort:loss"),
            new SavedQuery(TEXTS.get("show.least-confident"), "sort:confidence"),
            new SavedQuery(TEXTS.get("show.hardest"), "split:train sort:mean"),
            new SavedQuery(TEXTS.get("show.forgotten"), "forgotten>=1 sort:forgotten"),
            new SavedQuery(TEXTS.get("show.outliers"), "sort:outlier"),
            new SavedQuery(TEXTS.get("show.duplicates"), "duplicates>=1 sort:duplicates"),
            new SavedQuery(TEXTS.get("show.prototypes"), "example:prototype,criticism sort:place"),
            new SavedQuery(TEXTS.get("show.only-a"), "models:\"only A correct\""),
            new SavedQuery(TEXTS.get("show.only-b"), "models:\"only B correct\""));
}
