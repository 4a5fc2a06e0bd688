package inkling.sketch.doodle;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.sketch.Preparation;
import java.util.ArrayList;
import java.util.List;

/** Digits in rare forms to be learned from beside MNIST, so that a model trained on MNIST reads other schools' hands as well. */
public final class RareForms {
    /** Two in five are the 1 with a flag, by far the commonest to be misread. */
    private static final List<RareForm> TURN = List.of(
            RareForm.FLAGGED_ONE,
            RareForm.BARRED_SEVEN,
            RareForm.FLAGGED_ONE,
            RareForm.OPEN_FOUR,
            RareForm.HOOKED_NINE);

    private RareForms() {}

    /** So many of them, always the same ones. */
    public static DataSet digits(int count) {
        List<Picture> pictures = new ArrayList<>();
        byte[] labels = new byte[count];
        for (int number = 0; number < count; number++) {
            pictures.add(picture(number));
            labels[number] = (byte) form(number).digit();
        }
        return DataSet.of(pictures, labels);
    }

    private static RareForm form(int number) {
        return TURN.get(number % TURN.size());
    }

    private static Picture picture(int number) {
        return Preparation.MNIST.picture(form(number).draw(number));
    }
}
