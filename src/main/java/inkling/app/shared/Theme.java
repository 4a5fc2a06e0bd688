package inkling.app.shared;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;

/** The look, light or dark: AtlantaFX's Primer and the program's own style on it. Remembered in the settings. */
public final class Theme {
    private static final String SETTING = "theme";
    private static final URL STYLE = Objects.requireNonNull(Theme.class.getResource("/assets/style/inkling.css"));

    private final Settings settings;
    private final BooleanProperty dark = new SimpleBooleanProperty();

    public Theme(Settings settings) {
        this.settings = settings;
        dark.set(settings.get(SETTING, "light").equals("dark"));
        dark.addListener(observable -> wear());
    }

    /** Whether the look is dark; set it to change the whole program for now. */
    public BooleanProperty dark() {
        return dark;
    }

    /** Light to dark or back, and so at the next start. */
    public void turn() {
        dark.set(!dark.get());
        settings.put(SETTING, dark.get() ? "dark" : "light");
    }

    /** Gives a scene the program's style. FX thread. */
    public void dress(Scene scene) {
        wear();
        scene.getStylesheets().add(STYLE.toExternalForm());
    }

    /** The compiled stylesheet: parsing the plain one would hold up the first frame. */
    private void wear() {
        Application.setUserAgentStylesheet(
                dark.get()
                        ? new PrimerDark().getUserAgentStylesheetBSS()
                        : new PrimerLight().getUserAgentStylesheetBSS());
    }
}
