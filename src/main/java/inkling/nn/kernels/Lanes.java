package inkling.nn.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** The vectors that the kernels compute with. */
final class Lanes {
    /** The widest that the processor has: 16 numbers with AVX-512, 8 with AVX2, 4 on ARM. */
    static final VectorSpecies<Float> WIDE = FloatVector.SPECIES_PREFERRED;

    /** A Java that is known to be fast with two kinds of vectors in one program: 17 takes ten times as long with them. */
    private static final boolean TWO_KINDS = Runtime.version().feature() >= 25;

    /** At most 8 numbers where Java allows, for all that may have few columns or channels: eight filters fill them. */
    static final VectorSpecies<Float> NARROW = TWO_KINDS && WIDE.length() > 8 ? FloatVector.SPECIES_256 : WIDE;

    private Lanes() {}
}
