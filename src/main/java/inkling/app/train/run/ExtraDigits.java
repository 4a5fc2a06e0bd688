package inkling.app.train.run;

import inkling.learn.Extra;
import inkling.learn.OwnDigits;
import inkling.learn.Recipe;
import inkling.learn.runs.OwnFolder;
import inkling.learn.runs.Run;
import inkling.sketch.doodle.Doodles;
import inkling.sketch.doodle.RareForms;
import inkling.sketch.mine.MyDigits;
import inkling.sketch.mine.Portions;
import java.io.IOException;

/** What a run learns from beside the data set. */
final class ExtraDigits {
    private ExtraDigits() {}

    /** For a new run: what is generated as its recipe says and, if asked for, what is kept in My digits now. */
    static Extra of(Recipe recipe, boolean own) throws IOException {
        return with(recipe, own ? kept() : OwnDigits.NONE);
    }

    /** For a run that goes on: what it began with. */
    static Extra of(Run run) throws IOException {
        return with(run.recipe(), OwnFolder.of(run).read());
    }

    private static Extra with(Recipe recipe, OwnDigits own) {
        return Extra.of(recipe, RareForms::digits, Doodles::pictures, own);
    }

    private static OwnDigits kept() throws IOException {
        Portions portions = Portions.of(MyDigits.open(MyDigits.ofUser()).digits());
        return new OwnDigits(portions.learned(), portions.heldBack());
    }
}
