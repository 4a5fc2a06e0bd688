package inkling.nn.kernels;

/** Which kernels this Java can run, found out once. */
final class Choice {
    private static final String MODULE = "jdk.incubator.vector";

    static final Kernels BEST = choose();

    private Choice() {}

    private static Kernels choose() {
        if (ModuleLayer.boot().findModule(MODULE).isPresent()) {
            return new VectorKernels();
        }
        System.err.println("Inkling computes slowly: Java was started without --add-modules " + MODULE + ".");
        return new PlainKernels();
    }
}
