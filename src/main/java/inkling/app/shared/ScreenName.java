package inkling.app.shared;

import java.util.Locale;

/** The screens of the program, in the order of the top bar. */
public enum ScreenName {
    EXPLORE,
    DRAW,
    TRAIN,
    INSIDE;

    private static final Texts TEXTS = Texts.of("window");

    /** The screen's name on the top bar. */
    public String title() {
        return TEXTS.get("screen." + id());
    }

    /** What the status line says about the screen's keys. */
    public String keys() {
        return TEXTS.get("keys." + id());
    }

    /** The word for {@code --screen} and in node ids: {@code explore}. */
    public String id() {
        return Texts.id(this);
    }

    /** The screen of an {@link #id}; IllegalArgumentException if there is none. */
    public static ScreenName of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
