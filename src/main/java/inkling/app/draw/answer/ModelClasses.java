package inkling.app.draw.answer;

import inkling.data.Article;
import inkling.data.Classes;
import inkling.learn.Classifier;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The classes that a model tells apart, and how the screen speaks of them. */
public final class ModelClasses {
    /** Tests replace it, as long as a model does not know the names of its classes. */
    private static volatile Function<Classifier, Classes> naming = ModelClasses::numbered;

    private ModelClasses() {}

    /** The classes of a model. Any thread. */
    public static Classes of(Classifier model) {
        return naming.apply(model);
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

    static void nameBy(Function<Classifier, Classes> other) {
        naming = other;
    }

    static Classes numbered(Classifier model) {
        int count = model.classes();
        return count == Classes.DIGITS.count()
                ? Classes.DIGITS
                : new Classes(IntStream.range(0, count)
                        .mapToObj(label -> "class " + label)
                        .toList());
    }
}
