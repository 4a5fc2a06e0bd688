package inkling.app.shared.rows;

import inkling.analysis.Classification;
import inkling.app.shared.Texts;
import inkling.app.shared.model.Lens;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.learn.ClassMatch;

/** Why a model classifies none of the rows of a data set. */
final class WhyNotClassified {
    private static final Texts TEXTS = Texts.of("window");

    private WhyNotClassified() {}

    /** One sentence, or part of one; empty if the model can classify them. */
    static String sentence(Lens lens, DataSet data) {
        Classes classes = data.classes();
        if (ClassMatch.of(lens.model().classNames(), classes) == ClassMatch.SAME_NAMES_IN_ANOTHER_ORDER) {
            return TEXTS.about(classes).get("analysis.order", lens.name());
        }
        if (lens.model().classes() != classes.count()) {
            return TEXTS.about(classes)
                    .get("analysis.classes", lens.name(), lens.model().classes(), classes.count());
        }
        return Classification.fits(data) ? "" : TEXTS.about(classes).get("analysis.large", data.rows());
    }
}
