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

/** What a run learns from besides the data set. */
final class ExtraDigits {
    private ExtraDigits() {}

    /** For a new run: what is generated as its recipe says and, if asked for, what is kept in My digits now. */
    static ExtraExamples of(Recipe recipe, boolean myDigits) throws IOException {
        return with(recipe, myDigits ? kept() : MyDigitsExamples.NONE);
    }

    /** For a run that is continued: what it began with. */
    static ExtraExamples of(Run run) throws IOException {
        return with(run.recipe(), MyDigitsFolder.of(run).read());
    }

    private static ExtraExamples with(Recipe recipe, MyDigitsExamples myDigits) {
        return ExtraExamples.of(recipe, RareForms::digits, Doodles::pictures, myDigits);
    }

    private static MyDigitsExamples kept() throws IOException {
        MyDigitsSplit split =
                MyDigitsSplit.of(MyDigits.open(MyDigits.userFolder()).digits());
        return new MyDigitsExamples(split.training(), split.validation());
    }
}
