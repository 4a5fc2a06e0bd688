package inkling.data.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.files.BadFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassNamesTest {
    @TempDir
    private Path folder;

    @Test
    void readsOneNamePerLine() throws IOException {
        write("classes.txt", "\uFEFFcircle\r\n  square \nÄpfel und Birnen\n\n");
        assertThat(ClassNames.in(folder, "").orElseThrow().classes().names())
                .containsExactly("circle", "square", "Äpfel und Birnen");
    }

    @Test
    void readsTheMappingOfEmnistsLetters() throws IOException {
        write("emnist-letters-mapping.txt", letters());
        NamedClasses named = ClassNames.in(folder, "").orElseThrow();
        assertThat(named.classes().count()).isEqualTo(26);
        assertThat(named.classes().name(0)).isEqualTo("A");
        assertThat(named.firstLabel()).hasValue(1);
    }

    @Test
    void takesTheMappingOfItsOwnSet() throws IOException {
        write("emnist-letters-mapping.txt", letters());
        write("emnist-digits-mapping.txt", "0 48\n1 49\n");
        assertThat(ClassNames.in(folder, "emnist-digits")
                        .orElseThrow()
                        .classes()
                        .names())
                .containsExactly("0", "1");
        assertThat(ClassNames.in(folder, "")).isEmpty();
    }

    @Test
    void refusesNamesOutOfBounds() throws IOException {
        refuses("classes.txt", "", "expected the names of 1 to 128 classes, found 0");
        refuses("classes.txt", lines(129), "expected the names of 1 to 128 classes, found 129");
        refuses("classes.txt", "a\n\nb", "expected names of 1 to 60 characters, found 0 characters in line 2");
        refuses("classes.txt", "a\n" + "b".repeat(61), "expected names of 1 to 60 characters, found 61 characters in");
        refuses("classes.txt", "a\nb\na", "expected a different name for each class, found \"a\" again in line 3");
        refuses("classes.txt", "a\nb\u001Bc", "expected names without control characters, found one in line 2");
        refuses("classes.txt", "a\nb\u202Ec", "expected names without control characters, found one in line 2");
    }

    @Test
    void refusesAMappingThatIsNone() throws IOException {
        refuses("mapping.txt", "0 48\n1", "expected a label and the codes of its characters, found \"1\" in line 2");
        refuses("mapping.txt", "0 48\n2 50", "expected labels in order, from 0 or 1 on, found 2 in line 2");
        refuses("mapping.txt", "7 48", "expected labels in order, from 0 or 1 on, found 7 in line 1");
        refuses("mapping.txt", "0 7", "expected names without control characters, found one in line 1");
    }

    @Test
    void readsAListWithCommas() throws IOException {
        assertThat(ClassNames.ofList(folder, "cat, dog").names()).containsExactly("cat", "dog");
        assertThatThrownBy(() -> ClassNames.ofList(folder, "cat,,dog"))
                .hasMessageStartingWith("expected names of 1 to 60 characters, found 0 characters in place 2");
    }

    @Test
    void namesTheClassesOfEmnistWithoutAMapping() {
        assertThat(KnownSets.byName("emnist-letters").orElseThrow().classes().name(25))
                .isEqualTo("Z");
        assertThat(KnownSets.byName("emnist-letters").orElseThrow().firstLabel())
                .hasValue(1);
        assertThat(KnownSets.byName("EMNIST-byclass").orElseThrow().classes().names())
                .hasSize(62)
                .endsWith("x", "y", "z");
        // 47 classes: lower-case letters that look like upper-case ones are merged with them
        assertThat(String.join(
                        "",
                        KnownSets.byName("emnist-balanced")
                                .orElseThrow()
                                .classes()
                                .names()))
                .isEqualTo("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabdefghnqrt");
        assertThat(KnownSets.byName("mnist")).isEmpty();
    }

    @Test
    void namesSoManyLettersAndDigitsAsEmnistDoes() {
        assertThat(KnownSets.byCount(26).orElseThrow().names()).startsWith("A").endsWith("Z");
        assertThat(KnownSets.byCount(36).orElseThrow().names())
                .hasSize(36)
                .startsWith("0")
                .endsWith("Z");
        assertThat(KnownSets.byCount(47).orElseThrow().names()).hasSize(47).endsWith("q", "r", "t");
        assertThat(KnownSets.byCount(62).orElseThrow().names()).hasSize(62).endsWith("z");
        assertThat(KnownSets.byCount(10)).isEmpty();
    }

    private void refuses(String name, String text, String sentence) throws IOException {
        write(name, text);
        assertThatThrownBy(() -> ClassNames.in(folder, ""))
                .isInstanceOf(BadFileException.class)
                .hasMessageStartingWith(sentence);
    }

    private static String letters() {
        return IntStream.rangeClosed(1, 26)
                .mapToObj(i -> i + " " + (64 + i) + " " + (96 + i))
                .collect(Collectors.joining("\n"));
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).collect(Collectors.joining("\n"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
