package inkling.cli;

import inkling.files.BadFileException;
import inkling.learn.OwnDigits;
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

/** Which digits of the user's own are learned from: none, those kept in My digits, or those of a file. */
final class OwnDigitsChoice {
    private OwnDigitsChoice() {}

    /**
     * The digits asked for; some held back where the recipe holds rows back.
     *
     * @param choice a file; empty for My digits, null for none
     */
    static OwnDigits read(@Nullable String choice, Recipe recipe) throws IOException {
        if (choice == null) {
            return OwnDigits.NONE;
        }
        Path from = choice.isEmpty() ? MyDigits.ofUser() : Path.of(choice);
        List<MyDigit> digits = choice.isEmpty() ? MyDigits.open(from).digits() : ImportExport.read(from, Instant.now());
        if (digits.isEmpty()) {
            throw new BadFileException(from, "drawings with their labels", "none");
        }
        MyDigitsSplit portions = recipe.rows().heldOut() == 0 ? MyDigitsSplit.whole(digits) : MyDigitsSplit.of(digits);
        return new OwnDigits(portions.training(), portions.validation());
    }
}
