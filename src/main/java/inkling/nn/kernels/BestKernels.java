package inkling.nn.kernels;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/** Which kernels this Java can run, found out once. */
final class BestKernels {
    private static final String MODULE = "jdk.incubator.vector";

    static final Kernels BEST = choose();

    private BestKernels() {}

    private static Kernels choose() {
        if (ModuleLayer.boot().findModule(MODULE).isEmpty()) {
            return slowly("Java was started without --add-modules " + MODULE);
        }
        if (!fuses()) {
            return slowly("this processor does not multiply and add in one step");
        }
        return new VectorKernels();
    }

    /** Without the instruction, Java computes it through decimal fractions, a thousand times slower. */
    private static boolean fuses() {
        HotSpotDiagnosticMXBean java = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        return java == null || Boolean.parseBoolean(java.getVMOption("UseFMA").getValue());
    }

    private static Kernels slowly(String why) {
        System.err.println("Inkling computes slowly: " + why + ".");
        return new PlainKernels();
    }
}
