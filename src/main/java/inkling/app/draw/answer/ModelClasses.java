package inkling.app.draw.answer;

import inkling.data.Article;
import inkling.data.Classes;
import inkling.learn.Classifier;

/** The classes that a model tells apart, and how the screen speaks of them. */
public final class ModelClasses {
    private ModelClasses() {}

    /** The classes of a model. Any thread. */
    public static Classes of(Classifier model) {
        return model.classNames();
    }

    /** Whether they are the ten digits, for which alone some of the screen was made and measured. */
    public static boolean areDigits(Classes classes) {
        return classes.equals(Classes.DIGITS);
    }

    /** A class in the middle of a sentence: {@code 7}, {@code an E}, {@code a Sandal}. */
    public static String spoken(Classes classes, int label) {
        return spoken(classes, classes.name(label));
    }

    /** A class in the middle of a sentence about some classes. */
    public static String spoken(Classes classes, String name) {
        return areDigits(classes) ? name : Article.with(name);
    }
}
