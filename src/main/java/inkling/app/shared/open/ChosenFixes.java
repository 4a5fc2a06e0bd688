package inkling.app.shared.open;

import inkling.app.shared.Settings;
import inkling.data.PictureFix;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What the user has chosen for the pictures of each folder that are not stored as MNIST's are; kept in the settings. */
final class ChosenFixes {
    private static final String NAME = "data.fixes ";
    private static final String LEFT = "left as they are";

    private final Settings settings;

    ChosenFixes(Settings settings) {
        this.settings = settings;
    }

    /** Whether the user has answered for this folder. */
    boolean isChosen(String folder) {
        return !settings.get(NAME + folder, "").isEmpty();
    }

    /** The fixes chosen for a folder; none if the user has not been asked. */
    Set<PictureFix> of(Path folder) {
        Set<PictureFix> fixes = EnumSet.noneOf(PictureFix.class);
        String chosen = settings.get(NAME + folder, "");
        Arrays.stream(PictureFix.values())
                .filter(fix -> chosen.contains(fix.name()))
                .forEach(fixes::add);
        return fixes;
    }

    /** The user is to be asked again. */
    void forget(String folder) {
        if (isChosen(folder)) {
            settings.put(NAME + folder, "");
        }
    }

    void choose(String folder, Set<PictureFix> fixes) {
        String names = fixes.stream().sorted().map(PictureFix::name).collect(Collectors.joining(" "));
        settings.put(NAME + folder, names.isEmpty() ? LEFT : names);
    }
}
