package inkling.nn.engine;

import inkling.nn.Architecture;
import inkling.nn.BatchNorm;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.Layer;
import inkling.nn.MaxPool;
import inkling.nn.engine.pass.ChannelAffine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A network made lighter for answering, which says the same but for rounding: no dropout, and batch normalisation with the
 * running statistics folded into the layer before it. A pooling between them stays as it is where no factor is negative, since
 * the largest number is then still the largest.
 *
 * @param weights all that the architecture has, in its order
 */
@SuppressWarnings("ArrayRecordComponent") // read in the hottest loop
record InferenceNetwork(Architecture architecture, float[] weights) {
    /** Of any network and all its numbers, which stay as they are. */
    static InferenceNetwork of(Architecture architecture, float[] weights) {
        List<Layer> layers = new ArrayList<>();
        List<float[]> numbers = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < architecture.layers().size(); i++) {
            Layer layer = architecture.layers().get(i);
            int count = architecture.parameterCounts().get(i);
            boolean folded = layer instanceof BatchNorm
                    && fold(
                            ChannelAffine.of(
                                    weights, from, architecture.inputOf(i).channels()),
                            layers,
                            numbers);
            if (!(folded || layer instanceof Dropout)) {
                layers.add(layer);
                numbers.add(Arrays.copyOfRange(weights, from, from + count));
            }
            from += count;
        }
        return new InferenceNetwork(new Architecture(architecture.input(), layers), join(numbers));
    }

    private static boolean fold(ChannelAffine affine, List<Layer> layers, List<float[]> numbers) {
        int last = layers.size() - 1;
        if (last > 0 && layers.get(last) instanceof MaxPool && affine.isMonotonic()) {
            last--;
        }
        if (last < 0 || !(layers.get(last) instanceof Conv || layers.get(last) instanceof Dense)) {
            return false;
        }
        float[] kernelAndBias = numbers.get(last);
        float[] factor = affine.factor();
        int channels = factor.length;
        for (int row = 0; row < kernelAndBias.length; row += channels) {
            for (int c = 0; c < channels; c++) {
                kernelAndBias[row + c] *= factor[c];
            }
        }
        for (int c = 0; c < channels; c++) {
            kernelAndBias[kernelAndBias.length - channels + c] += affine.offset()[c];
        }
        return true;
    }

    private static float[] join(List<float[]> numbers) {
        float[] all = new float[numbers.stream().mapToInt(part -> part.length).sum()];
        int to = 0;
        for (float[] part : numbers) {
            System.arraycopy(part, 0, all, to, part.length);
            to += part.length;
        }
        return all;
    }
}
