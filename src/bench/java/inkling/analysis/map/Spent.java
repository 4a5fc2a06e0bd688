package inkling.analysis.map;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The CPU time of the whole process, and the wall time, since this was made. */
final class Spent {
    private final double cpu = cpuSeconds();
    private final long start = System.nanoTime();

    /** CPU time in seconds. */
    double cpu() {
        return cpuSeconds() - cpu;
    }

    @Override
    public String toString() {
        return String.format("CPU %.2f s, wall %.2f s", cpu(), (System.nanoTime() - start) / 1e9);
    }

    private static double cpuSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }
}
