package inkling.cli;

import inkling.files.BadFileException;
import inkling.learn.MyDigitsExamples;
import inkling.learn.Recipe;
import inkling.sketch.mydigits.ImportExport;
import inkling.sketch.mydigits.MyDigit;
import inkling.sketch.mydigits.MyDigits;
import inkling.sketch.mydigits.MyDigitsSplit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The option {@code --my-digits}: no drawings, those kept in My digits, or those of a file. */
final class MyDigitsChoice {
    private MyDigitsChoice() {}

    /**
     * Reads the drawings; some of them for validation where the recipe has validation rows.
     *
     * @param choice a file; empty for My digits, null for none
     */
    static MyDigitsExamples read(@Nullable String choice, Recipe recipe) throws IOException {
        if (choice == null) {
            return MyDigitsExamples.NONE;
        }
        Path from = choice.isEmpty() ? MyDigits.userFolder() : Path.of(choice);
        List<MyDigit> digits = choice.isEmpty() ? MyDigits.open(from).digits() : ImportExport.read(from, Instant.now());
        if (digits.isEmpty()) {
            throw new BadFileException(from, "drawings with their labels", "none");
        }
        MyDigitsSplit split =
                recipe.split().validationRows() == 0 ? MyDigitsSplit.allForTraining(digits) : MyDigitsSplit.of(digits);
        return new MyDigitsExamples(split.training(), split.validation());
    }
}
