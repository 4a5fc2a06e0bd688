package inkling.fuzz;

import com.sun.management.ThreadMXBean;
import inkling.analysis.query.QuerySyntaxException;
import inkling.files.BadFileException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/**
 * How long one reading took and what it allocated, on the calling thread.
 *
 * @param nanos processor time, which other programs do not prolong
 * @param bytes allocated
 * @param refusals the sentences with which the file, or parts of it, were refused
 * @param failure what was thrown that is no refusal; null if nothing was
 */
record Measurement(long nanos, long bytes, List<String> refusals, Throwable failure) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Measurement measured(Target.Reading reading, Path file) {
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        List<String> refusals = List.of();
        Throwable failure = null;
        try {
            refusals = reading.of(file);
        } catch (BadFileException | QuerySyntaxException e) {
            refusals = List.of(String.valueOf(e.getMessage()));
        } catch (Throwable e) { // whatever a reader throws is a result here
            failure = e;
        }
        long nanos = THREADS.getCurrentThreadCpuTime() - start;
        return new Measurement(nanos, THREADS.getCurrentThreadAllocatedBytes() - allocated, refusals, failure);
    }
}
