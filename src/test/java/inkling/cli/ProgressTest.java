package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(terminal, true, StandardCharsets.UTF_8);
    private final AtomicLong clock = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void doesNotFormatLinesThatNobodyCouldRead() {
        Progress progress = new Progress(out, true, clock::get);
        assertThat(said(progress)).isEqualTo("\rbatch 1");
        clock.addAndGet(49_000_000);
        assertThat(said(progress)).isEqualTo("\rbatch 1");
        clock.addAndGet(1_000_000);
        assertThat(said(progress)).isEqualTo("\rbatch 1\rbatch 2");
    }

    @Test
    void erasesItsLine() {
        Progress progress = new Progress(out, true, clock::get);
        said(progress);
        progress.clear();
        assertThat(said()).endsWith("\r       \r");
    }

    @Test
    void formatsNothingInAPipe() {
        assertThat(said(new Progress(out, false, clock::get))).isEmpty();
        assertThat(asked).hasValue(0);
    }

    private String said(Progress progress) {
        progress.show(() -> "batch " + asked.incrementAndGet());
        return said();
    }

    private String said() {
        return terminal.toString(StandardCharsets.UTF_8);
    }
}
