package inkling.learn.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.nn.Architecture;
import inkling.nn.AveragePool;
import inkling.nn.BatchNorm;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Layer;
import inkling.nn.MaxPool;
import inkling.nn.Normalize;
import inkling.nn.Pad;
import inkling.nn.Padding;
import inkling.nn.Parameter;
import inkling.nn.Relu;
import inkling.nn.Shape;
import inkling.nn.Tanh;
import inkling.nn.engine.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class ReceptiveFieldTest {
    private static final Shape PICTURE = new Shape(1, 28, 28);

    /** The shipped network has this order of layers. */
    private static final Architecture DEEP = new Architecture(
            PICTURE,
            List.of(
                    new Conv(3, 8, Padding.SAME),
                    new MaxPool(2),
                    new BatchNorm(),
                    new Relu(),
                    new Conv(3, 8, Padding.SAME),
                    new MaxPool(2),
                    new Dense(10)));

    @Test
    void aConvolutionSeesItsWindow() {
        assertEquals(new ReceptiveField(4, 6, 5, 7), field(DEEP, 0, 5, 6, Place.PICTURE));
    }

    @Test
    void aNumberSeesItselfInItsOwnLayer() {
        assertEquals(new ReceptiveField(5, 5, 6, 6), field(DEEP, 3, 5, 6, 3));
    }

    @Test
    void aPooledNumberSeesFourWindows() {
        assertEquals(new ReceptiveField(10, 11, 12, 13), field(DEEP, 3, 5, 6, 0));
        assertEquals(new ReceptiveField(9, 12, 11, 14), field(DEEP, 3, 5, 6, Place.PICTURE));
    }

    @Test
    void itGrowsFromLayerToLayer() {
        // rows 2i..2i+1 of the convolution, 2i-1..2i+2 of the pooled maps, 4i-2..4i+5 of the first convolution, one
        // more of the picture
        assertEquals(new ReceptiveField(3, 6, 5, 8), field(DEEP, 5, 2, 3, 3));
        assertEquals(new ReceptiveField(5, 14, 9, 18), field(DEEP, 5, 2, 3, Place.PICTURE));
    }

    @Test
    void itIsClippedAtTheEdges() {
        assertEquals(new ReceptiveField(0, 1, 26, 27), field(DEEP, 0, 0, 27, Place.PICTURE));
        assertEquals(new ReceptiveField(0, 6, 21, 27), field(DEEP, 5, 0, 6, Place.PICTURE));
    }

    @Test
    void aScoreSeesEverything() {
        assertEquals(new ReceptiveField(0, 6, 0, 6), field(DEEP, 6, 0, 0, 5));
        assertEquals(new ReceptiveField(0, 27, 0, 27), field(DEEP, 6, 0, 0, Place.PICTURE));
    }

    @Test
    void aZeroAroundTheImageSeesNothing() {
        Architecture padded =
                new Architecture(PICTURE, List.of(new Pad(2, 1), new Conv(3, 2), new Relu(), new Dense(3)));

        assertTrue(field(padded, 0, 1, 7, Place.PICTURE).isEmpty());
        assertEquals(0, field(padded, 0, 1, 7, Place.PICTURE).rows());
        assertEquals(new ReceptiveField(0, 0, 5, 7), field(padded, 2, 0, 7, Place.PICTURE));
    }

    @Test
    void aLaterLayerIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> field(DEEP, 2, 0, 0, 3));
    }

    /** A pixel is in the rectangle's border rows and columns if, and only if, changing it can change the number. */
    @Test
    void itIsWhatChangesTheNumber() {
        Shape picture = new Shape(1, 12, 12);
        List<List<Layer>> stacks = List.of(
                List.of(new Conv(3, 2), new AveragePool(3, 2), new Conv(3, 2, Padding.SAME), new Tanh()),
                List.of(new Normalize(0.1, 0.3), new Conv(5, 2, Padding.SAME), new Tanh(), new AveragePool(2)),
                List.of(new Pad(3, 2), new AveragePool(1, 3), new Conv(2, 2), new BatchNorm()));
        for (List<Layer> stack : stacks) {
            List<Layer> layers = new ArrayList<>(stack);
            layers.add(new Dense(2));
            Architecture architecture = new Architecture(picture, layers);
            Network network = positive(architecture);
            int layer = stack.size() - 1;
            Shape shape = architecture.inputShape(stack.size());
            for (int pixel = 0; pixel < shape.pixels(); pixel++) {
                Place place = new Place(layer, pixel / shape.width(), pixel % shape.width(), 1);
                assertEquals(
                        byChanging(network, picture, place, pixel * shape.channels() + 1),
                        ReceptiveField.of(architecture, place, Place.PICTURE),
                        architecture + " " + place);
            }
        }
    }

    private static ReceptiveField byChanging(Network network, Shape picture, Place place, int index) {
        float[] image = new float[picture.size()];
        float usual = network.layerOutputs(image, 1).get(place.layer())[index];
        int top = picture.height();
        int left = picture.width();
        int bottom = -1;
        int right = -1;
        for (int i = 0; i < image.length; i++) {
            Arrays.fill(image, 0);
            image[i] = 1;
            if (network.layerOutputs(image, 1).get(place.layer())[index] != usual) {
                top = Math.min(top, i / picture.width());
                left = Math.min(left, i % picture.width());
                bottom = Math.max(bottom, i / picture.width());
                right = Math.max(right, i % picture.width());
            }
        }
        return bottom < 0 ? new ReceptiveField(0, -1, 0, -1) : new ReceptiveField(top, bottom, left, right);
    }

    /** Weights above 0, so that nothing cancels out. */
    private static Network positive(Architecture architecture) {
        List<Parameter> parameters = architecture.initialParameters(new SplittableRandom(1));
        for (Parameter parameter : parameters) {
            for (int i = 0; i < parameter.values().length; i++) {
                parameter.values()[i] = 0.1f + Math.min(0.1f, Math.abs(parameter.values()[i]));
            }
        }
        return new Network(architecture, parameters);
    }

    private static ReceptiveField field(Architecture architecture, int layer, int row, int column, int in) {
        return ReceptiveField.of(architecture, new Place(layer, row, column, 0), in);
    }
}
