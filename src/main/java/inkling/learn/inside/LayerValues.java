package inkling.learn.inside;

import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import inkling.nn.Architecture;
import inkling.nn.CrossEntropy;
import inkling.nn.Shape;
import java.util.List;

/** One picture on its way through a network: the output of every layer. Immutable; any thread. */
public final class LayerValues {
    private final Classifier model;
    private final Picture picture;
    private final float[] image = new float[Picture.SIZE];
    private final List<float[]> outputs;
    private final List<Shape> shapes;

    private LayerValues(Classifier model, Picture picture) {
        this.model = model;
        this.picture = picture;
        picture.toFloats(image, 0);
        shapes = model.architecture().outputShapes();
        outputs = model.layerOutputs(image, 1);
    }

    /** Passes a picture through a network: less than a millisecond with one of a few hundred maps. */
    public static LayerValues of(Classifier model, Picture picture) {
        return new LayerValues(model, picture);
    }

    public Classifier model() {
        return model;
    }

    public Picture picture() {
        return picture;
    }

    public Architecture architecture() {
        return model.architecture();
    }

    /** How many parameters the network has. */
    public int parameters() {
        return architecture().parameterCount();
    }

    /** The shape of what a layer gives; of the picture for {@link Place#PICTURE}. */
    public Shape shape(int layer) {
        return layer == Place.PICTURE ? architecture().input() : shapes.get(layer);
    }

    /** A number in the output of a layer, or a pixel of the picture, 0..1. */
    public float at(Place place) {
        Shape shape = shape(place.layer());
        int pixel = place.row() * shape.width() + place.column();
        return values(place.layer())[pixel * shape.channels() + place.channel()];
    }

    /** All that a layer gives, or the picture: {@code [height, width, channels]}. Not to be written to. */
    public float[] values(int layer) {
        return layer == Place.PICTURE ? image : outputs.get(layer);
    }

    /** The scores of the classes, before the softmax. */
    public float[] scores() {
        return outputs.get(outputs.size() - 1).clone();
    }

    /** The probabilities of the classes. */
    public Prediction prediction() {
        float[] probabilities = scores();
        CrossEntropy.softmax(probabilities, 0, probabilities.length);
        return new Prediction(probabilities);
    }
}
