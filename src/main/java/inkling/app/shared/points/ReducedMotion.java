package inkling.app.shared.points;

import inkling.app.shared.Background;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;

/** Whether the user asked the system for less motion. JavaFX 21 does not know that, so the system's own command is asked. */
public final class ReducedMotion {
    private static final int PATIENCE_SECONDS = 2;
    private static final int MOST_BYTES = 1000;

    /** Windows: the second digit of the fifth byte holds the bit for animations of controls. */
    private static final Pattern WINDOWS = Pattern.compile("REG_BINARY\\s+[0-9A-F]{9}([0-9A-F])");

    private ReducedMotion() {}

    /** Asks the system in the background, once, when something is first shown. */
    public static void askWhenShown(ObservableValue<Boolean> shown, Background background, Consumer<Boolean> told) {
        shown.addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable observable) {
                shown.removeListener(this);
                background.run(ReducedMotion::isAskedFor, told, background::report);
            }
        });
    }

    /** Asks the system; false where it has no answer. Not on the FX thread: it may take seconds. */
    static boolean isAskedFor() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return isAskedFor(system, answer(command(system)));
    }

    /** How the command of a system answers. */
    static boolean isAskedFor(String system, String answer) {
        if (system.startsWith("windows")) {
            Matcher mask = WINDOWS.matcher(answer);
            return mask.find() && (Integer.parseInt(mask.group(1), 16) & 2) == 0;
        }
        return answer.strip().equals(system.startsWith("mac") ? "1" : "false");
    }

    private static List<String> command(String system) {
        if (system.startsWith("windows")) {
            return List.of("reg", "query", "HKCU\\Control Panel\\Desktop", "/v", "UserPreferencesMask");
        }
        return system.startsWith("mac")
                ? List.of("defaults", "read", "com.apple.universalaccess", "reduceMotion")
                : List.of("gsettings", "get", "org.gnome.desktop.interface", "enable-animations");
    }

    private static String answer(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
                return "";
            }
            return new String(process.getInputStream().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return ""; // a system without that command
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
