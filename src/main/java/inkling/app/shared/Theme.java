package inkling.app.shared;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;

/** The theme, light or dark: AtlantaFX's Primer with the program's own style on it. Remembered in the settings. */
public final class Theme {
    private static final String SETTING = "theme";

    private final Settings settings;
    private final BooleanProperty dark = new SimpleBooleanProperty();

    public Theme(Settings settings) {
        this.settings = settings;
        dark.set(settings.get(SETTING, "light").equals("dark"));
        dark.addListener(observable -> use());
    }

    /** Whether the theme is dark. */
    public ReadOnlyBooleanProperty darkProperty() {
        return dark;
    }

    /** Changes the theme until the program ends; the setting stays as it is. */
    public void setDark(boolean newDark) {
        dark.set(newDark);
    }

    /** Light to dark or back, and so at the next start. */
    public void toggle() {
        dark.set(!dark.get());
        settings.put(SETTING, dark.get() ? "dark" : "light");
    }

    /** Applies the program's style to a scene. FX thread. */
    public void apply(Scene scene) {
        use();
        scene.getStylesheets().add("/assets/style/inkling.css");
    }

    /** Makes it the theme of all windows. FX thread. */
    public void use() {
        // the compiled stylesheet: parsing the plain one would delay the first frame
        String wanted = dark.get()
                ? new PrimerDark().getUserAgentStylesheetBSS()
                : new PrimerLight().getUserAgentStylesheetBSS();
        if (!wanted.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(wanted);
        }
    }
}
