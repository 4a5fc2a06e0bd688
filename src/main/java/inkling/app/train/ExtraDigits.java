package inkling.app.train;

import inkling.learn.Extra;
import inkling.learn.OwnDigits;
import inkling.learn.Recipe;
import inkling.learn.runs.OwnFolder;
import inkling.learn.runs.Run;
import inkling.sketch.generated.Doodles;
import inkling.sketch.generated.RareForms;
import inkling.sketch.mydigits.MyDigits;
import inkling.sketch.mydigits.MyDigitsSplit;
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
        MyDigitsSplit portions =
                MyDigitsSplit.of(MyDigits.open(MyDigits.ofUser()).digits());
        return new OwnDigits(portions.training(), portions.validation());
    }
}
