package inkling.app.shared.open;

import static java.util.Objects.requireNonNull;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.annotations.SerializedName;
import inkling.app.shared.Settings;
import inkling.data.Classes;
import inkling.data.PictureFix;
import inkling.data.found.Choices;
import inkling.data.found.FoundData;
import inkling.data.found.FoundPart;
import inkling.data.found.TestRows;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How the user has opened each data set, for the next time; kept in the settings, under its absolute path. */
final class KeptChoices {
    private static final String CHOICES = "data.choices ";
    private static final String FIXES = "data.fixes ";
    private static final String NO_FIXES = "left as they are";

    private record Kept(
            @SerializedName("testRows") String testRows,
            @SerializedName("number") int number,
            @SerializedName("firstLabel") int firstLabel,
            @SerializedName("classes") List<String> classes) {
        Choices choices() {
            return new Choices(
                    new TestRows(TestRows.Kind.valueOf(requireNonNull(testRows)), number),
                    Set.of(),
                    firstLabel,
                    new Classes(requireNonNull(classes)));
        }
    }

    private final Settings settings;

    KeptChoices(Settings settings) {
        this.settings = settings;
    }

    /** Whether the user has said what is to be done to the pictures. */
    boolean isFixed(Path place) {
        return !settings.get(name(FIXES, place), "").isEmpty();
    }

    /** What is to be done to the pictures; nothing if the user has not been asked. */
    Set<PictureFix> fixes(Path place) {
        String chosen = settings.get(name(FIXES, place), "");
        return Arrays.stream(PictureFix.values())
                .filter(fix -> chosen.contains(fix.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PictureFix.class)));
    }

    /** Keeps what is to be done to the pictures; none for nothing. */
    void fix(Path place, Set<PictureFix> chosen) {
        String names = chosen.stream().sorted().map(PictureFix::name).collect(Collectors.joining(" "));
        settings.put(name(FIXES, place), names.isEmpty() ? NO_FIXES : names);
    }

    /** Whether a data set was opened in another way than its files suggest, apart from what was done to its pictures. */
    boolean isKept(Path place) {
        return !settings.get(name(CHOICES, place), "").isEmpty();
    }

    /** The choices for data: those kept, as far as they still fit, or else those that its files suggest. */
    Choices of(Path place, FoundData found) {
        Choices suggested = found.suggested();
        return kept(place)
                .filter(choices -> fits(choices.testRows(), found))
                .orElse(suggested)
                .with(isFixed(place) ? fixes(place) : suggested.fixes());
    }

    /** Keeps the choices with which data is opened. */
    void keep(Path place, FoundData found, Choices choices) {
        fix(place, choices.fixes());
        Kept kept = new Kept(
                choices.testRows().kind().name(),
                choices.testRows().number(),
                choices.firstLabel(),
                choices.classes().names());
        settings.put(name(CHOICES, place), saysNothing(found, choices) ? "" : new Gson().toJson(kept));
    }

    /** What is not kept can be read bit by bit, and shown sooner. */
    private static boolean saysNothing(FoundData found, Choices choices) {
        return choices.testRows().kind() == TestRows.Kind.GIVEN
                && choices.firstLabel() == 0
                && choices.classes().equals(found.classes().orElse(Classes.DIGITS));
    }

    private static boolean fits(TestRows test, FoundData found) {
        return test.kind() == TestRows.Kind.GIVEN
                ? found.rows(FoundPart.Kind.WHOLE) == 0
                : test.number() < found.rows() || test.kind() == TestRows.Kind.EVERY;
    }

    private Optional<Choices> kept(Path place) {
        try {
            return Optional.ofNullable(new Gson().fromJson(settings.get(name(CHOICES, place), ""), Kept.class))
                    .map(Kept::choices);
        } catch (JsonParseException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty(); // edited by hand
        }
    }

    private static String name(String of, Path place) {
        return of + DataPlaces.absolute(place);
    }
}
