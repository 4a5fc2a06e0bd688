package inkling.sketch.generated;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.sketch.Preparation;
import java.util.ArrayList;
import java.util.List;

/** Digits in rare forms to train on in addition to MNIST, so that a model recognizes handwriting of other schools as well. */
public final class RareForms {
    /** In this order, again and again: forms that a model trained on MNIST alone often misclassifies come more often. */
    private static final List<RareForm> FORMS = List.of(
            RareForm.FLAGGED_ONE,
            RareForm.BARRED_SEVEN,
            RareForm.OPEN_FOUR,
            RareForm.HOOKED_NINE,
            RareForm.PLAIN_TWO,
            RareForm.FLAGGED_ONE,
            RareForm.BARRED_SEVEN,
            RareForm.OPEN_EIGHT,
            RareForm.PLAIN_SEVEN,
            RareForm.OPEN_FOUR,
            RareForm.FLAGGED_ONE,
            RareForm.LEANING_NINE,
            RareForm.BARRED_SEVEN,
            RareForm.FLAT_THREE,
            RareForm.CURLED_ONE,
            RareForm.OPEN_FOUR,
            RareForm.HOOKED_NINE,
            RareForm.BARRED_SEVEN,
            RareForm.CROSSED_ZERO,
            RareForm.FLAGGED_ONE,
            RareForm.LOOPED_FOUR,
            RareForm.HATTED_FIVE,
            RareForm.HOOKED_SEVEN,
            RareForm.PLAIN_SIX,
            RareForm.FOOTED_ONE);

    private RareForms() {}

    /** The first {@code count} digits, always the same ones. */
    public static DataSet digits(int count) {
        List<Picture> pictures = new ArrayList<>();
        byte[] labels = new byte[count];
        for (int number = 0; number < count; number++) {
            RareForm form = FORMS.get(number % FORMS.size());
            pictures.add(Preparation.MNIST.picture(form.draw(number)));
            labels[number] = (byte) form.digit();
        }
        return DataSet.of(pictures, labels, Classes.DIGITS);
    }
}
