package inkling.nn.kernels;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/** Chooses, once, the fastest kernels that this Java can run. */
final class BestKernels {
    private static final String MODULE = "jdk.incubator.vector";

    static final Kernels BEST = choose();

    private BestKernels() {}

    private static Kernels choose() {
        if (ModuleLayer.boot().findModule(MODULE).isEmpty()) {
            return plain("Java was started without --add-modules " + MODULE);
        }
        if (!hasFma()) {
            return plain("this processor has no fused multiply-add instruction");
        }
        return new VectorKernels();
    }

    /** Without the instruction, Java computes a fused multiply-add by BigDecimal, a thousand times slower. */
    private static boolean hasFma() {
        HotSpotDiagnosticMXBean java = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        return java == null || Boolean.parseBoolean(java.getVMOption("UseFMA").getValue());
    }

    private static Kernels plain(String why) {
        System.err.println("Inkling will be slow: " + why + ".");
        return new PlainKernels();
    }
}
