package inkling.nn.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The {@link WinogradTransform}s written out for whole vectors; terms that two outputs have in common are computed once. Each is one
 * simple loop, for the reason given in {@link VectorGemm}.
 */
final class VectorTransforms {
    private static final VectorSpecies<Float> LANES = Lanes.NARROW;
    private static final int L = LANES.length();

    private static final PlainKernels PLAIN = new PlainKernels();

    private VectorTransforms() {}

    /** {@link Kernels#transform}, where count is a multiple of the lanes. */
    static void transform(WinogradTransform transform, Planes x, Planes y, int groups, int count) {
        switch (transform) {
            case F4_3_INPUT -> input3(x, y, groups, count);
            case F4_3_KERNEL -> kernel3(x, y, groups, count);
            case F4_3_OUTPUT -> output3(x, y, groups, count);
            case F4_3_OUTPUT_GRADIENT -> output3Gradient(x, y, groups, count);
            case F4_3_KERNEL_GRADIENT -> kernel3Gradient(x, y, groups, count);
            case F4_5_INPUT -> input5(x, y, groups, count);
            case F4_5_OUTPUT -> output5(x, y, groups, count);
            case F4_5_KERNEL -> PLAIN.transform(transform, x, y, groups, count); // only once per network
        }
    }

    private static void input3(Planes x, Planes y, int groups, int count) {
        float[] read = x.values();
        float[] written = y.values();
        int step = x.step();
        int pitch = y.step();
        for (int group = 0; group < groups; group++) {
            int begin = x.from() + group * x.next();
            int end = y.from() + group * y.next();
            for (int i = 0; i < count; i += L) {
                int from = begin + i;
                FloatVector x0 = FloatVector.fromArray(LANES, read, from);
                FloatVector x1 = FloatVector.fromArray(LANES, read, from + step);
                FloatVector x2 = FloatVector.fromArray(LANES, read, from + 2 * step);
                FloatVector x3 = FloatVector.fromArray(LANES, read, from + 3 * step);
                FloatVector x4 = FloatVector.fromArray(LANES, read, from + 4 * step);
                FloatVector x5 = FloatVector.fromArray(LANES, read, from + 5 * step);
                int to = end + i;
                FloatVector even = x4.sub(x2.mul(4));
                FloatVector odd = x3.sub(x1.mul(4));
                even.add(odd).intoArray(written, to + pitch);
                even.sub(odd).intoArray(written, to + 2 * pitch);
                FloatVector even2 = x4.sub(x2);
                FloatVector odd2 = x3.sub(x1);
                x0.sub(x2).mul(4).add(even2).intoArray(written, to);
                x5.sub(x3).sub(odd2.mul(4)).intoArray(written, to + 5 * pitch);
                FloatVector twice = odd2.add(odd2);
                even2.add(twice).intoArray(written, to + 3 * pitch);
                even2.sub(twice).intoArray(written, to + 4 * pitch);
            }
        }
    }

    private static void kernel3(Planes x, Planes y, int groups, int count) {
        float[] read = x.values();
        float[] written = y.values();
        int step = x.step();
        int pitch = y.step();
        for (int group = 0; group < groups; group++) {
            int begin = x.from() + group * x.next();
            int end = y.from() + group * y.next();
            for (int i = 0; i < count; i += L) {
                FloatVector x0 = FloatVector.fromArray(LANES, read, begin + i);
                FloatVector x1 = FloatVector.fromArray(LANES, read, begin + i + step);
                FloatVector x2 = FloatVector.fromArray(LANES, read, begin + i + 2 * step);
                int to = end + i;
                x0.mul(1 / 4f).intoArray(written, to);
                FloatVector even = x0.add(x2).mul(-1 / 6f);
                FloatVector odd = x1.mul(-1 / 6f);
                even.add(odd).intoArray(written, to + pitch);
                even.sub(odd).intoArray(written, to + 2 * pitch);
                FloatVector even2 = x0.mul(1 / 24f).add(x2.mul(1 / 6f));
                FloatVector odd2 = x1.mul(1 / 12f);
                even2.add(odd2).intoArray(written, to + 3 * pitch);
                even2.sub(odd2).intoArray(written, to + 4 * pitch);
                x2.intoArray(written, to + 5 * pitch);
            }
        }
    }

    private static void output3(Planes x, Planes y, int groups, int count) {
        float[] read = x.values();
        float[] written = y.values();
        int step = x.step();
        int pitch = y.step();
        for (int group = 0; group < groups; group++) {
            int begin = x.from() + group * x.next();
            int end = y.from() + group * y.next();
            for (int i = 0; i < count; i += L) {
                int from = begin + i;
                FloatVector x0 = FloatVector.fromArray(LANES, read, from);
                FloatVector x1 = FloatVector.fromArray(LANES, read, from + step);
                FloatVector x2 = FloatVector.fromArray(LANES, read, from + 2 * step);
                FloatVector x3 = FloatVector.fromArray(LANES, read, from + 3 * step);
                FloatVector x4 = FloatVector.fromArray(LANES, read, from + 4 * step);
                FloatVector x5 = FloatVector.fromArray(LANES, read, from + 5 * step);
                FloatVector even = x1.add(x2);
                FloatVector odd = x1.sub(x2);
                FloatVector even2 = x3.add(x4);
                FloatVector odd2 = x3.sub(x4);
                int to = end + i;
                x0.add(even).add(even2).intoArray(written, to);
                odd.add(odd2.add(odd2)).intoArray(written, to + pitch);
                even.add(even2.mul(4)).intoArray(written, to + 2 * pitch);
                odd.add(odd2.mul(8)).add(x5).intoArray(written, to + 3 * pitch);
            }
        }
    }

    private static void output3Gradient(Planes x, Planes y, int groups, int count) {
        float[] read = x.values();
        float[] written = y.values();
        int step = x.step();
        int pitch = y.step();
        for (int group = 0; group < groups; group++) {
            int begin = x.from() + group * x.next();
            int end = y.from() + group * y.next();
            for (int i = 0; i < count; i += L) {
                FloatVector x0 = FloatVector.fromArray(LANES, read, begin + i);
                FloatVector x1 = FloatVector.fromArray(LANES, read, begin + i + step);
                FloatVector x2 = FloatVector.fromArray(LANES, read, begin + i + 2 * step);
                FloatVector x3 = FloatVector.fromArray(LANES, read, begin + i + 3 * step);
                int to = end + i;
                x0.intoArray(written, to);
                FloatVector even = x0.add(x2);
                FloatVector odd = x1.add(x3);
                even.add(odd).intoArray(written, to + pitch);
                even.sub(odd).intoArray(written, to + 2 * pitch);
                FloatVector even2 = x0.add(x2.mul(4));
                FloatVector odd2 = x1.mul(2).add(x3.mul(8));
                even2.add(odd2).intoArray(written, to + 3 * pitch);
                even2.sub(odd2).intoArray(written, to + 4 * pitch);
                x3.intoArray(written, to + 5 * pitch);
            }
        }
    }

    private static void kernel3Gradient(Planes x, Planes y, int groups, int count) {
        float[] read = x.values();
        float[] written = y.values();
        int step = x.step();
        int pitch = y.step();
        for (int group = 0; group < groups; group++) {
            int begin = x.from() + group * x.next();
            int end = y.from() + group * y.next();
            for (int i = 0; i < count; i += L) {
                int from = begin + i;
                FloatVector x0 = FloatVector.fromArray(LANES, read, from);
                FloatVector x1 = FloatVector.fromArray(LANES, read, from + step);
                FloatVector x2 = FloatVector.fromArray(LANES, read, from + 2 * step);
                FloatVector x3 = FloatVector.fromArray(LANES, read, from + 3 * step);
                FloatVector x4 = FloatVector.fromArray(LANES, read, from + 4 * step);
                FloatVector x5 = FloatVector.fromArray(LANES, read, from + 5 * step);
                FloatVector even = x1.add(x2).mul(1 / 6f);
                FloatVector even2 = x3.add(x4);
                int to = end + i;
                x0.mul(1 / 4f).sub(even).add(even2.mul(1 / 24f)).intoArray(written, to);
                x2.sub(x1).mul(1 / 6f).add(x3.sub(x4).mul(1 / 12f)).intoArray(written, to + pitch);
                even2.mul(1 / 6f).sub(even).add(x5).intoArray(written, to + 2 * pitch);
            }
        }
    }

    private static void input5(Planes x, Planes y, int groups, int count) {
        float[] read = x.values();
        float[] written = y.values();
        int step = x.step();
        int pitch = y.step();
        for (int group = 0; group < groups; group++) {
            int begin = x.from() + group * x.next();
            int end = y.from() + group * y.next();
            for (int i = 0; i < count; i += L) {
                int from = begin + i;
                FloatVector x0 = FloatVector.fromArray(LANES, read, from);
                FloatVector x1 = FloatVector.fromArray(LANES, read, from + step);
                FloatVector x2 = FloatVector.fromArray(LANES, read, from + 2 * step);
                FloatVector x3 = FloatVector.fromArray(LANES, read, from + 3 * step);
                FloatVector x4 = FloatVector.fromArray(LANES, read, from + 4 * step);
                FloatVector x5 = FloatVector.fromArray(LANES, read, from + 5 * step);
                FloatVector x6 = FloatVector.fromArray(LANES, read, from + 6 * step);
                FloatVector x7 = FloatVector.fromArray(LANES, read, from + 7 * step);
                int to = end + i;
                x0.sub(x6).add(x4.sub(x2).mul(5.25f)).intoArray(written, to);
                FloatVector even = x2.add(x6).sub(x4.mul(4.25f));
                FloatVector odd = x1.add(x5).sub(x3.mul(4.25f));
                even.add(odd).intoArray(written, to + pitch);
                even.sub(odd).intoArray(written, to + 2 * pitch);
                FloatVector even2 = x6.add(x2.mul(0.25f)).sub(x4.mul(1.25f));
                FloatVector odd2 = x1.mul(0.5f).sub(x3.mul(2.5f)).add(x5.mul(2));
                even2.add(odd2).intoArray(written, to + 3 * pitch);
                even2.sub(odd2).intoArray(written, to + 4 * pitch);
                FloatVector even3 = x6.add(x2.sub(x4.mul(1.25f)).mul(4));
                FloatVector odd3 = x1.mul(2).sub(x3.mul(2.5f)).add(x5.mul(0.5f));
                even3.add(odd3).intoArray(written, to + 5 * pitch);
                even3.sub(odd3).intoArray(written, to + 6 * pitch);
                x7.sub(x1).add(x3.sub(x5).mul(5.25f)).intoArray(written, to + 7 * pitch);
            }
        }
    }

    private static void output5(Planes x, Planes y, int groups, int count) {
        float[] read = x.values();
        float[] written = y.values();
        int step = x.step();
        int pitch = y.step();
        for (int group = 0; group < groups; group++) {
            int begin = x.from() + group * x.next();
            int end = y.from() + group * y.next();
            for (int i = 0; i < count; i += L) {
                int from = begin + i;
                FloatVector x0 = FloatVector.fromArray(LANES, read, from);
                FloatVector x1 = FloatVector.fromArray(LANES, read, from + step);
                FloatVector x2 = FloatVector.fromArray(LANES, read, from + 2 * step);
                FloatVector x3 = FloatVector.fromArray(LANES, read, from + 3 * step);
                FloatVector x4 = FloatVector.fromArray(LANES, read, from + 4 * step);
                FloatVector x5 = FloatVector.fromArray(LANES, read, from + 5 * step);
                FloatVector x6 = FloatVector.fromArray(LANES, read, from + 6 * step);
                FloatVector x7 = FloatVector.fromArray(LANES, read, from + 7 * step);
                FloatVector even = x1.add(x2);
                FloatVector odd = x1.sub(x2);
                FloatVector even2 = x3.add(x4);
                FloatVector odd2 = x3.sub(x4);
                FloatVector even3 = x5.add(x6);
                FloatVector odd3 = x5.sub(x6);
                int to = end + i;
                x0.add(even).add(even2).add(even3).intoArray(written, to);
                odd.add(odd2.mul(2)).add(odd3.mul(0.5f)).intoArray(written, to + pitch);
                even.add(even2.mul(4)).add(even3.mul(0.25f)).intoArray(written, to + 2 * pitch);
                odd.add(odd2.mul(8)).add(odd3.mul(0.125f)).add(x7).intoArray(written, to + 3 * pitch);
            }
        }
    }
}
