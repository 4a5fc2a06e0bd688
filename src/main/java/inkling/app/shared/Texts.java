package inkling.app.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of one screen, from {@code assets/text/<screen>.properties} (UTF-8). A text is a {@link MessageFormat} pattern in
 * American English: {@code {0}} is the first value, {@code {0,choice,0#no rows|1#1 row|1<{0} rows}} a plural. In a pattern an
 * apostrophe quotes, so the texts write ’.
 */
public final class Texts {
    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * The texts of a screen.
     *
     * @param screen the file's name without its ending: {@code explore}
     */
    public static Texts of(String screen) {
        return new Texts(ResourceBundle.getBundle("assets.text." + screen, Locale.ROOT));
    }

    /** A constant in keys of texts and ids of nodes: {@code stroke-width}. */
    public static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The text of a key with values in its places; MissingResourceException if there is no such key. */
    public String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Locale.US).format(values);
    }
}
