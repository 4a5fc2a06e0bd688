package inkling.learn.exchange;

import inkling.learn.Classifier;
import inkling.learn.ModelCard;
import java.util.Locale;

/** What the other formats say about a model in words. */
final class ModelText {
    private ModelText() {}

    /** One line: {@code Inkling model "codelab", 10 epochs, 98.91% of the validation rows correctly classified}. */
    static String about(Classifier model) {
        ModelCard card = model.card();
        String text = String.format(
                Locale.ROOT,
                "Inkling model \"%s\", %d %s",
                model.name(),
                card.epochs(),
                card.epochs() == 1 ? "epoch" : "epochs");
        Double accuracy = card.validationAccuracy();
        return accuracy == null
                ? text
                : text
                        + String.format(
                                Locale.ROOT, ", %.2f%% of the validation rows correctly classified", 100 * accuracy);
    }
}
