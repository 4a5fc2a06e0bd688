package inkling.app.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.Classes;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
    private static final Path FOLDER = Path.of("assets", "text");
    private static final Pattern CALL =
            Pattern.compile("TEXTS\\s*(?:\\.about\\((?:[^()]|\\([^()]*\\))*\\)\\s*)?\\.get\\(");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]+)\"(\\s*\\+)?");

    @ParameterizedTest
    @MethodSource("screens")
    void noKeyIsMissingOrUnused(String screen) throws IOException {
        Set<String> keys = read(screen).stringPropertyNames();
        Set<String> unused = new TreeSet<>(keys);
        Set<String> missing = new TreeSet<>();
        for (String argument : keyArguments(screen)) {
            Matcher literal = LITERAL.matcher(argument);
            while (literal.find()) {
                String key = literal.group(1);
                boolean prefix = literal.group(2) != null;
                if (keys.stream().noneMatch(known -> prefix ? known.startsWith(key) : known.equals(key))) {
                    missing.add(key);
                }
                unused.removeIf(known -> prefix ? known.startsWith(key) : known.equals(key));
            }
        }
        assertThat(missing).as("keys that the code asks for").isEmpty();
        assertThat(unused).as("keys that no code asks for").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyTextIsAPatternWithoutStraightApostrophes(String screen) throws IOException {
        read(screen).forEach((key, text) -> {
            assertThat((String) text).as((String) key).isNotBlank().doesNotContain("'");
            assertThat(new MessageFormat((String) text, Locale.US)).isNotNull();
        });
    }

    @Test
    void putsValuesInTheirPlacesAsAnAmericanWritesThem() {
        assertThat(Texts.of("window").get("data.read", 65_000, "10.4 MB", "0.13 s"))
                .isEqualTo("784 × 65,000 sprite · 10.4 MB · read in 0.13 s");
    }

    @Test
    void saysPicturesForDigitsOfOtherClasses() {
        Texts texts = Texts.of("explore");
        Classes letters = Classes.numbered(26);
        assertThat(texts.about(letters).get("count", 1)).isEqualTo("1 picture");
        assertThat(texts.about(letters).get("count", 65_000)).isEqualTo("65,000 pictures");
        assertThat(texts.about(letters).get("count", 0)).isEqualTo("No pictures");
        assertThat(texts.about(letters).about(Classes.DIGITS).get("count", 2)).isEqualTo("2 digits");
        assertThat(texts.about(letters).get("show.all")).isEqualTo("All pictures");
    }

    @Test
    void refusesAKeyThatIsNotThere() {
        assertThatThrownBy(() -> Texts.of("window").get("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    static Stream<String> screens() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".properties", "")).toList().stream();
        }
    }

    private static Properties read(String screen) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(screen + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }

    /** The first argument of each call for a text in the classes that use this screen's file. */
    private static List<String> keyArguments(String screen) throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java", "inkling", "app"))) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .map(TextsTest::text)
                    .filter(source -> source.contains("Texts.of(\"" + screen + "\")"))
                    .flatMap(source -> CALL.matcher(source).results().map(call -> firstArgument(source, call.end())))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstArgument(String source, int from) {
        int depth = 0;
        for (int i = from; ; i++) {
            char c = source.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0 || (depth == 0 && c == ',')) {
                return source.substring(from, i);
            }
        }
    }
}
