package inkling.nn.engine.pass;

import inkling.nn.Layer;
import inkling.nn.Shape;
import inkling.nn.engine.Given;
import java.util.SplittableRandom;

/** One layer by itself, gone through forward and backward with random numbers, in two chunks where there are several images. */
final class OneLayer {
    final float[] x;
    final float[] y;
    final float[] dy;
    final float[] dx;
    final float[] gradients;

    OneLayer(Layer layer, Shape input, int images, float[] weights, SplittableRandom random) {
        Shape output = layer.output(input);
        int chunk = (images + 1) / 2;
        Pass pass = Passes.of(layer, LayerContext.training(input, 1, 0, Math.max(chunk, 1), images, 5));
        Activations in = new Activations(input.size(), images, true);
        Activations out = new Activations(output.size(), images, true);
        Activations outSlope = new Activations(output.size(), images, true);
        Activations inSlope = new Activations(input.size(), images, true);
        x = in.values;
        y = out.values;
        dy = outSlope.values;
        dx = inSlope.values;
        gradients = new float[weights.length];
        System.arraycopy(Given.floats(x.length, random), 0, x, 0, x.length);
        System.arraycopy(Given.floats(dy.length, random), 0, dy, 0, dy.length);

        pass.begin(weights, 1, 0);
        if (pass instanceof BatchNormPass norm) {
            norm.measure(in, 0, images);
            norm.normalize(weights, images, false);
            norm.forward(weights, in, out, 0, images);
            norm.measureGradient(in, outSlope, 0, images);
            norm.normalizeGradient(weights, images, gradients, true);
        } else {
            for (int first = 0; first < images; first += chunk) {
                pass.forward(weights, in, out, first, Math.min(chunk, images - first));
            }
        }
        for (int first = 0; first < images; first += chunk) {
            int count = Math.min(chunk, images - first);
            pass.backward(gradients, in, out, outSlope, inSlope, first, count);
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
