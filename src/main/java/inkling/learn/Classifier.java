package inkling.learn;

import inkling.data.Classes;
import inkling.data.Picture;
import inkling.nn.Architecture;
import inkling.nn.Parameter;
import inkling.nn.engine.LayerReader;
import inkling.nn.engine.LogitGradient;
import inkling.nn.engine.Network;
import java.util.List;
import java.util.Optional;

/** A trained model that predicts the class of an image. Immutable; for any number of threads. Does not use ND4J. */
public final class Classifier {
    private final Network network;
    private final ModelCard card;
    private final Classes classes;

    /**
     * A classifier over a trained network.
     *
     * @param card its origin
     */
    public Classifier(Network network, ModelCard card) {
        this.network = network;
        this.card = card;
        classes = card.classes();
    }

    /** What it was before its training: random weights, by the seed of the recipe; empty where it began with those of another model. */
    public Optional<Classifier> untrained() {
        Recipe recipe = card.recipe();
        return card.startedFrom() == null
                ? Optional.of(new Classifier(new Network(recipe.architecture(), recipe.seed()), card.untrained()))
                : Optional.empty();
    }

    /** Classifies one image. */
    public Prediction classify(Picture picture) {
        float[] image = new float[Picture.SIZE];
        picture.toFloats(image, 0);
        return new Prediction(classify(image, 1));
    }

    /**
     * Classifies several images.
     *
     * @param images {@code [n, 784]}, 0..1
     * @return probabilities {@code [n, classes]}
     */
    public float[] classify(float[] images, int n) {
        return network.probabilities(images, n);
    }

    /**
     * The scores of several images before the softmax.
     *
     * @param images {@code [n, 784]}, 0..1
     * @return {@code [n, classes]}
     */
    public float[] scores(float[] images, int n) {
        return network.logits(images, n);
    }

    /**
     * The gradients of a function of the scores with respect to the pixels of several images, on the caller's thread.
     *
     * @param images {@code [n, 784]}, 0..1
     * @return {@code [n, 784]}, per unit of brightness, so that black to white is 1
     */
    public float[] pixelGradients(float[] images, int n, LogitGradient score) {
        return network.imageGradients(images, n, score);
    }

    /** How many numbers its last hidden layer has; 0 if it has none, as softmax regression. */
    public int hiddenWidth() {
        return network.hiddenWidth();
    }

    /**
     * The last hidden layer of several images, what goes into the layer that gives the scores: similar images in the eyes of the model
     * have similar numbers.
     *
     * @param images {@code [n, 784]}, 0..1
     * @return {@code [n, hiddenWidth]}; empty if there is no hidden layer
     */
    public float[] hidden(float[] images, int n) {
        return network.hidden(images, n);
    }

    /**
     * What each layer gives for several images, on the caller's thread.
     *
     * @param images {@code [n, 784]}, 0..1
     * @return one array per layer, {@code [n, height, width, channels]} of its output; the last one holds the scores before the softmax
     */
    public List<float[]> layerOutputs(float[] images, int n) {
        return network.layerOutputs(images, n);
    }

    /**
     * The same without keeping it, on the caller's thread: a reader is shown the numbers of one layer after the other, for a few images
     * at a time.
     *
     * @param images {@code [n, 784]}, 0..1
     */
    public void readLayers(float[] images, int n, LayerReader reader) {
        network.readLayers(images, n, reader);
    }

    /** Number of classes it distinguishes. */
    public int classes() {
        return classes.count();
    }

    /** The names of the classes that it distinguishes, in the order of its scores. */
    public Classes classNames() {
        return classes;
    }

    /** Its layers. */
    public Architecture architecture() {
        return network.architecture();
    }

    /** Whether another one has the same layers, whatever their weights. */
    public boolean hasLayersOf(Classifier other) {
        return architecture().equals(other.architecture());
    }

    /** The name of its recipe. */
    public String name() {
        return card.recipe().name();
    }

    /** Its origin. */
    public ModelCard card() {
        return card;
    }

    /** Its parameters, copied. */
    public List<Parameter> parameters() {
        return network.parameters();
    }

    @Override
    public String toString() {
        return name() + ", " + card.epochs() + " epochs";
    }
}
