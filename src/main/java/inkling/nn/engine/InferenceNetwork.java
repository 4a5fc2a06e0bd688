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
 * A network simplified for inference, which computes the same up to rounding: without dropout, and with each batch normalization, by
 * its running statistics, folded into the convolution or dense layer before it. A max-pooling may stand between the two if no factor
 * is negative, since then the largest number stays the largest.
 *
 * @param weights all parameters of the architecture, in its order
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record InferenceNetwork(Architecture architecture, float[] weights) {
    /** Simplifies a network; its weights are copied. */
    static InferenceNetwork of(Architecture architecture, float[] weights) {
        List<Layer> layers = new ArrayList<>();
        List<float[]> parameters = new ArrayList<>();
        for (int i = 0; i < architecture.layers().size(); i++) {
            Layer layer = architecture.layers().get(i);
            int from = architecture.parameterOffset(i);
            int channels = architecture.inputShape(i).channels();
            boolean folded =
                    layer instanceof BatchNorm && fold(ChannelAffine.of(weights, from, channels), layers, parameters);
            if (!(folded || layer instanceof Dropout)) {
                layers.add(layer);
                parameters.add(Arrays.copyOfRange(weights, from, architecture.parameterOffset(i + 1)));
            }
        }
        return new InferenceNetwork(new Architecture(architecture.input(), layers), concatenate(parameters));
    }

    /** The index of the last layer with a kernel, dense in most networks: what goes into it is the last hidden layer. */
    int lastDense() {
        int last = architecture.layers().size() - 1;
        while (last >= 0 && !hasKernel(architecture.layers().get(last))) {
            last--;
        }
        return last;
    }

    /** How many numbers the last hidden layer has; 0 if no layer with a kernel comes before it, so that it is the image itself. */
    int hiddenWidth() {
        int last = lastDense();
        boolean hidden =
                last > 0 && architecture.layers().subList(0, last).stream().anyMatch(InferenceNetwork::hasKernel);
        return hidden ? architecture.inputShape(last).size() : 0;
    }

    private static boolean hasKernel(Layer layer) {
        return layer instanceof Conv || layer instanceof Dense;
    }

    /** Folds a batch normalization into the last of the layers, or the one before it; false if that is not possible. */
    private static boolean fold(ChannelAffine norm, List<Layer> layers, List<float[]> parameters) {
        int last = layers.size() - 1;
        if (last > 0 && layers.get(last) instanceof MaxPool && norm.isMonotonic()) {
            last--;
        }
        if (last < 0 || !hasKernel(layers.get(last))) {
            return false;
        }
        float[] kernelAndBias = parameters.get(last);
        float[] factor = norm.factor();
        int channels = factor.length;
        for (int row = 0; row < kernelAndBias.length; row += channels) {
            for (int c = 0; c < channels; c++) {
                kernelAndBias[row + c] *= factor[c];
            }
        }
        for (int c = 0; c < channels; c++) {
            kernelAndBias[kernelAndBias.length - channels + c] += norm.offset()[c];
        }
        return true;
    }

    private static float[] concatenate(List<float[]> parts) {
        float[] all = new float[parts.stream().mapToInt(part -> part.length).sum()];
        int to = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, all, to, part.length);
            to += part.length;
        }
        return all;
    }
}
