package inkling.app.train.run;

import inkling.learn.ExtraExamples;
import inkling.learn.MyDigitsExamples;
import inkling.learn.Recipe;
import inkling.learn.runs.MyDigitsFolder;
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
    static ExtraExamples of(Recipe recipe, boolean own) throws IOException {
        return with(recipe, own ? kept() : MyDigitsExamples.NONE);
    }

    /** For a run that goes on: what it began with. */
    static ExtraExamples of(Run run) throws IOException {
        return with(run.recipe(), MyDigitsFolder.of(run).read());
    }

    private static ExtraExamples with(Recipe recipe, MyDigitsExamples own) {
        return ExtraExamples.of(recipe, RareForms::digits, Doodles::pictures, own);
    }

    private static MyDigitsExamples kept() throws IOException {
        MyDigitsSplit portions =
                MyDigitsSplit.of(MyDigits.open(MyDigits.userFolder()).digits());
        return new MyDigitsExamples(portions.training(), portions.validation());
    }
}
