package inkling.cli.option;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.PictureFix;
import inkling.data.format.ClassNames;
import inkling.data.format.DataFolder;
import inkling.data.format.DataReader;
import inkling.data.format.NamedClasses;
import inkling.data.found.Choices;
import inkling.data.found.FoundData;
import inkling.data.found.Hints;
import inkling.data.found.Reading;
import inkling.data.found.TestRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options that say how data is opened, where what the files say is not right. */
public final class ChoiceOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--transpose", description = "Exchanges the rows and columns of all pictures, as EMNIST needs it.")
    private boolean transpose;

    @Option(names = "--invert", description = "Exchanges black and white, for dark ink on white.")
    private boolean invert;

    @Option(
            names = "--test-rows",
            paramLabel = "given|last:N|every:K",
            converter = TestRowsText.class,
            description = "The test rows: as the files say, the last N rows, or every K-th row.")
    private @Nullable TestRows testRows;

    @Option(
            names = "--classes",
            paramLabel = "NAMES",
            description =
                    "The names of the classes in the order of their labels: a file with one per line, or a list with"
                            + " commas.")
    private @Nullable String classes;

    @Option(
            names = "--first-label",
            paramLabel = "0|1",
            converter = FirstLabelText.class,
            description = "The label of the first class.")
    private @Nullable Integer firstLabel;

    static final class TestRowsText implements ITypeConverter<TestRows> {
        @Override
        public TestRows convert(String text) {
            if (text.equals("given")) {
                return TestRows.GIVEN;
            }
            if (text.matches("last:[0-9]{1,9}")) {
                return TestRows.last(Integer.parseInt(text.substring("last:".length())));
            }
            if (text.matches("every:0*([2-9]|[1-9][0-9]{1,8})")) {
                return TestRows.every(Integer.parseInt(text.substring("every:".length())));
            }
            throw new TypeConversionException(
                    "expected given, last:N, or every:K with a K of 2 or more, found \"" + text + "\"");
        }
    }

    static final class FirstLabelText implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("[01]")) {
                throw new TypeConversionException("expected 0 or 1, found \"" + text + "\"");
            }
            return Integer.valueOf(text);
        }
    }

    /** Reads and opens data as the options say. */
    DataSet read(Path place) throws IOException {
        if (testRows == null && classes == null && firstLabel == null && DataFolder.holdsSprite(place)) {
            return DataReader.read(place, some -> {}).with(fixes());
        }
        FoundData found = DataReader.find(place, Reading.UNWATCHED);
        Choices choices = choices(found);
        Hints.FIXES.forEach((remark, fix) -> {
            if (found.remarks().contains(remark) && !choices.fixes().contains(fix)) {
                Objects.requireNonNull(spec)
                        .commandLine()
                        .getErr()
                        .println("The data set " + remark + ": try --"
                                + fix.name().toLowerCase(Locale.ROOT) + ".");
            }
        });
        return found.open(choices);
    }

    /** How data is opened: as is most likely right, except for what the options say, and for pictures, which stay as they are. */
    public Choices choices(FoundData found) throws IOException {
        Optional<NamedClasses> named = classes == null ? Optional.empty() : Optional.of(named(classes));
        Optional<Classes> names = named.map(NamedClasses::classes).or(found::classes);
        OptionalInt first = firstLabel != null
                ? OptionalInt.of(firstLabel)
                : named.map(NamedClasses::firstLabel).orElse(found.hints().firstLabel());
        FoundData told = new FoundData(found.place(), found.parts(), names, found.remarks(), new Hints(first, fixes()));
        Choices choices = told.suggested();
        return testRows == null ? choices : choices.with(testRows);
    }

    /** What is to be done to every picture. */
    private Set<PictureFix> fixes() {
        Set<PictureFix> fixes = EnumSet.noneOf(PictureFix.class);
        if (transpose) {
            fixes.add(PictureFix.TRANSPOSE);
        }
        if (invert) {
            fixes.add(PictureFix.INVERT);
        }
        return fixes;
    }

    private static NamedClasses named(String text) throws IOException {
        Path file = Path.of(text);
        return text.contains(",") && !Files.exists(file)
                ? new NamedClasses(ClassNames.ofList(Path.of("--classes"), text), OptionalInt.empty())
                : ClassNames.read(file);
    }
}
