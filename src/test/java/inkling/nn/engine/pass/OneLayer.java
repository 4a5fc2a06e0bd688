package inkling.nn.engine.pass;

import inkling.nn.Layer;
import inkling.nn.Shape;
import inkling.nn.engine.Fixtures;
import java.util.SplittableRandom;

/** One layer by itself, computed forward and backward on random numbers, in two chunks if there are several images. */
final class OneLayer {
    final float[] x;
    final float[] y;
    final float[] dy;
    final float[] dx;
    final float[] gradients;

    OneLayer(Layer layer, Shape input, int images, float[] weights, SplittableRandom random) {
        Shape output = layer.output(input);
        int chunk = (images + 1) / 2;
        Pass pass =
                Passes.of(layer, new LayerContext(input, 1, 0, Math.max(chunk, 1), images, 5, Gradients.OF_WEIGHTS));
        Activations in = new Activations(input.size(), images, true);
        Activations out = new Activations(output.size(), images, true);
        Activations outGradient = new Activations(output.size(), images, true);
        Activations inGradient = new Activations(input.size(), images, true);
        x = in.values();
        y = out.values();
        dy = outGradient.values();
        dx = inGradient.values();
        gradients = new float[weights.length];
        System.arraycopy(Fixtures.floats(x.length, random), 0, x, 0, x.length);
        System.arraycopy(Fixtures.floats(dy.length, random), 0, dy, 0, dy.length);

        pass.begin(weights, 1, 0);
        if (pass instanceof BatchNormPass norm) {
            norm.addSums(in, 0, images);
            norm.setStatistics(weights, images, false);
            norm.forward(weights, in, out, 0, images);
            norm.addGradientSums(in, outGradient, 0, images);
            norm.setGradient(weights, images, gradients, true);
        } else {
            for (int first = 0; first < images; first += chunk) {
                pass.forward(weights, in, out, first, Math.min(chunk, images - first));
            }
        }
        for (int first = 0; first < images; first += chunk) {
            int count = Math.min(chunk, images - first);
            pass.backward(gradients, in, out, outGradient, inGradient, first, count);
        }
        pass.end(gradients);
    }

    /** The last numbers of an array: the biases. */
    float[] tail(float[] values, int count) {
        float[] tail = new float[count];
        System.arraycopy(values, values.length - count, tail, 0, count);
        return tail;
    }
}
