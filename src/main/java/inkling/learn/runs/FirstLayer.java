package inkling.learn.runs;

import inkling.learn.Tensors;
import inkling.nn.Parameter;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * The weights of a first layer as gray images, one per unit or filter: 128 for a weight of 0, lighter for positive and
 * darker for negative weights. The largest absolute weight of all is black or white.
 *
 * @param side of an image in pixels
 * @param pictures {@code side * side} values of 0..255 each, row by row; not to be changed
 */
public record FirstLayer(int side, List<int[]> pictures) {
    /** More images than this are not worth showing. */
    private static final int MOST = 32;

    /**
     * The images of a network's first weights.
     *
     * @param parameters of a network; the first is a convolution's {@code [size, size, 1, filters]} or a dense layer's
     *     {@code [784, units]}
     */
    public static FirstLayer of(List<Parameter> parameters) {
        Parameter first = parameters.get(0);
        int units = first.shape()[first.shape().length - 1];
        try (INDArray weights = Tensors.of(first.values(), first.values().length / units, units)) {
            double most = Math.max(1e-12, weights.amaxNumber().doubleValue());
            try (INDArray grays = weights.transpose().mul(127 / most).addi(128)) {
                int[][] pictures = Transforms.round(grays, false).toIntMatrix();
                int side = (int) Math.sqrt(pictures[0].length);
                return new FirstLayer(side, List.of(pictures).subList(0, Math.min(MOST, pictures.length)));
            }
        }
    }
}
