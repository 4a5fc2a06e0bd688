package inkling.nn.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/** The kinds of vectors that the kernels compute with. */
final class Lanes {
    /** The widest vectors of the processor: 16 floats with AVX-512, 8 with AVX2, 4 on ARM. */
    static final VectorSpecies<Float> WIDE = FloatVector.SPECIES_PREFERRED;

    /** Integers in as many lanes. */
    static final VectorSpecies<Integer> WIDE_INTS = IntVector.SPECIES_PREFERRED;

    /** Whether Java is fast with two kinds of vectors in one program: 25 is, 17 takes ten times as long. */
    private static final boolean TWO_KINDS = Runtime.version().feature() >= 25;

    /** At most 8 floats if Java allows it, for loops that may have few columns or channels: eight filters fill such a vector. */
    static final VectorSpecies<Float> NARROW = TWO_KINDS && WIDE.length() > 8 ? FloatVector.SPECIES_256 : WIDE;

    private Lanes() {}
}
