package inkling.sketch.mydigits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.Picture;
import inkling.sketch.ClassName;
import inkling.sketch.Point;
import inkling.sketch.Sketch;
import inkling.sketch.Stroke;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MyDigitsTest {
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void keepsDrawingsWithLabelStrokesAndTimes() throws IOException {
        MyDigits store = MyDigits.open(folder.resolve("new/folder"));
        MyDigit one = store.keep(line(10, 200), "1", NOON);
        store.keep(line(60, 90), "7", NOON);
        List<MyDigit> again = MyDigits.open(folder.resolve("new/folder")).digits();
        assertThat(again).isEqualTo(store.digits()).hasSize(2);
        assertThat(again.get(0)).isEqualTo(one);
        assertThat(again.get(0).sketch()).isEqualTo(line(10, 200));
    }

    @Test
    void keepsADigitOfWhichOnlyThePictureIsKnown() throws IOException {
        Picture picture = picture(5);
        MyDigits.open(folder).keep(picture, "4", NOON);
        MyDigit digit = MyDigits.open(folder).digits().get(0);
        assertThat(digit.picture()).isEqualTo(picture);
        assertThat(digit.sketch().isEmpty()).isTrue();
    }

    @Test
    void undoesEveryStepEvenAfterARestart() throws IOException {
        MyDigits store = MyDigits.open(folder);
        long id = store.keep(line(10, 200), "1", NOON).id();
        store.relabel(id, "7");
        store.delete(id);
        assertThat(MyDigits.open(folder).digits()).isEmpty();

        MyDigits later = MyDigits.open(folder);
        later.undo();
        assertThat(later.digits()).extracting(MyDigit::label).containsExactly(7);
        later.undo();
        assertThat(MyDigits.open(folder).digits()).extracting(MyDigit::label).containsExactly(1);
        later.undo();
        assertThat(later.digits()).isEmpty();
        assertThat(later.canUndo()).isFalse();
        later.undo();
        assertThat(MyDigits.open(folder).digits()).isEmpty();
    }

    @Test
    void givesNoIdTwice() throws IOException {
        MyDigits store = MyDigits.open(folder);
        long first = store.keep(line(1, 2), "1", NOON).id();
        store.undo();
        long second = MyDigits.open(folder).keep(line(3, 4), "2", NOON).id();
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void losesAtMostTheStepInProgressWhereverACrashCuts() throws IOException {
        MyDigits store = MyDigits.open(folder);
        store.keep(line(10, 200), "1", NOON);
        long whole = Files.size(folder.resolve("my-digits.jsonl"));
        store.keep(line(20, 100), "2", NOON);
        byte[] bytes = Files.readAllBytes(folder.resolve("my-digits.jsonl"));
        for (int length = 0; length < bytes.length; length++) {
            Path cut = folder.resolve("cut" + length);
            Files.createDirectories(cut);
            Files.write(cut.resolve("my-digits.jsonl"), Arrays.copyOf(bytes, length));
            MyDigits after = MyDigits.open(cut);
            int lines =
                    (length >= whole - 1 ? 1 : 0) + (length >= bytes.length - 1 ? 1 : 0); // with or without a newline
            assertThat(after.digits()).hasSize(lines);
            assertThat(after.problems()).isEmpty();
        }
        Path last = folder.resolve("cut" + (bytes.length - 2));
        MyDigits.open(last).keep(line(30, 40), "3", NOON);
        assertThat(MyDigits.open(last).digits()).extracting(MyDigit::label).containsExactly(1, 3);
    }

    @Test
    void readsALastLineWithoutANewlineAndAddsTheNextAfterIt() throws IOException {
        MyDigits.open(folder).keep(line(10, 200), "1", NOON);
        Path file = folder.resolve("my-digits.jsonl");
        Files.writeString(file, Files.readString(file).stripTrailing());

        MyDigits.open(folder).keep(line(20, 100), "2", NOON);

        assertThat(MyDigits.open(folder).digits()).extracting(MyDigit::label).containsExactly(1, 2);
    }

    @Test
    void keepsWhatTwoWindowsKeepUnderDifferentIds() throws IOException {
        MyDigits one = MyDigits.open(folder);
        MyDigits other = MyDigits.open(folder);
        one.keep(line(10, 200), "3", NOON);
        other.keep(line(20, 100), "4", NOON);
        one.keep(line(30, 40), "5", NOON);

        assertThat(one.digits()).extracting(MyDigit::label).containsExactly(3, 4, 5);
        assertThat(one.digits()).extracting(MyDigit::id).doesNotHaveDuplicates();
        assertThat(MyDigits.open(folder).digits()).isEqualTo(one.digits());
    }

    @Test
    void undoesItsOwnStepAndNotWhatAnotherWindowKeptSince() throws IOException {
        MyDigits one = MyDigits.open(folder);
        one.keep(line(10, 200), "3", NOON);
        MyDigits other = MyDigits.open(folder);
        other.keep(line(20, 100), "4", NOON);

        one.undo();

        assertThat(one.digits()).extracting(MyDigit::label).containsExactly(4);
        assertThat(MyDigits.open(folder).digits()).isEqualTo(one.digits());
        other.undo();
        assertThat(MyDigits.open(folder).digits()).isEmpty();
    }

    @Test
    void findsAllStepsOfManyWritersAtOnce() {
        List<Integer> labels = IntStream.range(0, 8)
                .parallel()
                .boxed()
                .map(this::keepFive)
                .flatMap(List::stream)
                .toList();
        List<MyDigit> kept = digits();
        assertThat(kept).extracting(MyDigit::label).containsExactlyInAnyOrderElementsOf(labels);
        assertThat(kept).extracting(MyDigit::id).doesNotHaveDuplicates();
    }

    private List<Integer> keepFive(int label) {
        try {
            MyDigits store = MyDigits.open(folder);
            for (int i = 0; i < 5; i++) {
                store.keep(line(10 + i, 200), ClassName.ofDigit(label), NOON);
            }
            return Collections.nCopies(5, label);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<MyDigit> digits() {
        try {
            return MyDigits.open(folder).digits();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void skipsDamagedLines() throws IOException {
        MyDigits store = MyDigits.open(folder);
        store.keep(line(10, 200), "1", NOON);
        Path file = folder.resolve("my-digits.jsonl");
        for (String damage : List.of("{\"keep\":[{\"id\":2}]}", "\0\0\0", "{\"relabel\":1,\"label\":12}", "[]")) {
            Files.writeString(file, Files.readString(file) + damage + "\n");
        }
        MyDigits.open(folder).keep(line(20, 100), "2", NOON);
        MyDigits after = MyDigits.open(folder);
        assertThat(after.digits()).extracting(MyDigit::label).containsExactly(1, 2);
        assertThat(after.problems()).hasSize(4).allMatch(problem -> problem.contains("my-digits.jsonl"));
        for (int i = 0; i < 4; i++) {
            assertThat(after.problems().get(i)).contains("line " + (i + 2));
        }
    }

    @Test
    void refusesInvalidLabelsAndIds() throws IOException {
        MyDigits store = MyDigits.open(folder);
        long id = store.keep(line(10, 200), "1", NOON).id();
        assertThatThrownBy(() -> store.relabel(id, " 1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.delete(id + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(MyDigits.open(folder).digits()).hasSize(1);
    }

    static Sketch line(double from, double to) {
        return new Sketch(
                List.of(
                        new Stroke(List.of(new Point(from, from, 0), new Point(from, to, 16.5))),
                        new Stroke(List.of(new Point(to, from, 250)))),
                24);
    }

    static Picture picture(int seed) {
        byte[] pixels = new byte[Picture.SIZE];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (i * seed);
        }
        return new Picture(pixels);
    }
}
