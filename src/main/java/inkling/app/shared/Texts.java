package inkling.app.shared;

import inkling.data.Classes;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * The texts of one screen, from {@code assets/text/<screen>.properties} (UTF-8). A text is a {@link MessageFormat} pattern in
 * American English: {@code {0}} is the first value, {@code {0,choice,0#no rows|1#1 row|1<{0} rows}} a plural. In a pattern an
 * apostrophe quotes, so the texts write ’.
 */
public final class Texts {
    private static final Pattern DIGITS = Pattern.compile("\\b(?:(d)|D)igit(?=s?\\b)");

    private final ResourceBundle bundle;
    private final boolean ofDigits;

    private Texts(ResourceBundle bundle, boolean ofDigits) {
        this.bundle = bundle;
        this.ofDigits = ofDigits;
    }

    /**
     * The texts of a screen.
     *
     * @param screen the file's name without its ending: {@code explore}
     */
    public static Texts of(String screen) {
        return new Texts(ResourceBundle.getBundle("assets.text." + screen, Locale.ROOT), true);
    }

    /** The same texts about pictures of any classes: of others than digits they say “pictures” in place of “digits”. */
    public Texts about(Classes classes) {
        return classes.isDigits() == ofDigits ? this : new Texts(bundle, !ofDigits);
    }

    /** A constant in keys of texts and ids of nodes: {@code stroke-width}. */
    public static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The text of a key with values in its places; MissingResourceException if there is no such key. */
    public String get(String key, Object... values) {
        String pattern = bundle.getString(key);
        if (!ofDigits) {
            pattern = DIGITS.matcher(pattern).replaceAll(word -> word.group(1) == null ? "Picture" : "picture");
        }
        return new MessageFormat(pattern, Locale.US).format(values);
    }
}
