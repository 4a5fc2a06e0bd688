package inkling.app.shared;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.files.BadFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private static final Logger LOG = Logger.getLogger("inkling");

    private final List<LogRecord> logged = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(handler);
        LOG.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(handler);
        LOG.setUseParentHandlers(true);
    }

    @Test
    void showsTheSentenceOfABadFileAsItIs() {
        assertThat(Failures.sentence(new BadFileException(Path.of("a.inkling"), "a model", "a folder")))
                .isEqualTo("expected a model, found a folder (a.inkling)");
    }

    @Test
    void showsTheSentenceOfAnIoExceptionThatWasMadeUnchecked() {
        assertThat(Failures.sentence(new UncheckedIOException(new IOException("The disk is full."))))
                .isEqualTo("The disk is full.");
    }

    @Test
    void makesASentenceOfAPathThatTheSystemComplainsOf() {
        assertThat(Failures.sentence(new AccessDeniedException("rows.csv")))
                .isEqualTo("Could not use rows.csv: access to it is denied.");
        assertThat(Failures.sentence(new FileAlreadyExistsException("rows.csv")))
                .isEqualTo("Could not use rows.csv: a file of that name exists already.");
        assertThat(Failures.sentence(new FileSystemException("rows.csv", null, "No space left on device")))
                .isEqualTo("Could not use rows.csv: no space left on device.");
    }

    @Test
    void saysWhereTheLogIsWhenTheProgramIsAtFault() {
        assertThat(Failures.sentence(new IllegalStateException("no such thing")))
                .startsWith(
                        "Something went wrong in Inkling (java.lang.IllegalStateException: no such thing). The log in ")
                .endsWith(" has the details.");
    }

    @Test
    void saysInOneSentenceThatMemoryIsNotEnough() {
        long most = Runtime.getRuntime().maxMemory() >> 20;
        String sentence = "There is not enough memory for this: Java may use " + Figures.count(most) + " MB.";
        assertThat(Failures.sentence(new OutOfMemoryError("Java heap space"))).isEqualTo(sentence);
        List<String> said = new ArrayList<>();
        Background.inline()
                .run(
                        () -> {
                            throw new OutOfMemoryError("Java heap space");
                        },
                        nothing -> said.add("done"),
                        failure -> said.add(Failures.sentence(failure)));
        assertThat(said).containsExactly(sentence);
    }

    @Test
    void givesTheSystemsReasonInASentence() {
        assertThat(Failures.sentence(new FileSystemException("/data/x", null, "No space left on device")))
                .isEqualTo("Could not use /data/x: no space left on device.");
        assertThat(Failures.sentence(new DirectoryNotEmptyException("/data/x")))
                .isEqualTo("Could not use /data/x: it is a folder that is not empty.");
    }

    @Test
    void workThatFailsInTheBackgroundIsLoggedOnceWithItsStackTrace() {
        Background.inline()
                .run(
                        () -> {
                            throw new IllegalStateException("broken");
                        },
                        value -> {},
                        problem -> {});
        assertThat(logged).hasSize(1);
        assertThat(logged.get(0).getThrown()).hasMessage("broken").hasNoCause();
        assertThat(logged.get(0).getThrown().getStackTrace()).isNotEmpty();
    }
}
