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
        Double accuracy = card.validationAccuracy();
        String correct = accuracy == null
                ? ""
                : String.format(Locale.ROOT, ", %.2f%% of the validation rows correctly classified", 100 * accuracy);
        String epochs = card.epochs() == 1 ? " epoch" : " epochs";
        return "Inkling model \"" + model.name() + "\", " + card.epochs() + epochs + correct;
    }
}
