package inkling.learn;

import inkling.data.Picture;
import inkling.nn.Network;
import inkling.nn.Parameter;
import java.util.List;

/** A trained model that says which digit a picture shows. Immutable; for any number of threads. Needs no ND4J. */
public final class Classifier {
    private final Network network;
    private final ModelCard card;

    /**
     * A classifier over a trained network.
     *
     * @param card the network's origin
     */
    public Classifier(Network network, ModelCard card) {
        this.network = network;
        this.card = card;
    }

    /** What the model believes of one picture. */
    public Prediction classify(Picture picture) {
        float[] image = new float[Picture.SIZE];
        picture.toFloats(image, 0);
        return new Prediction(classify(image, 1));
    }

    /**
     * What it believes of many pictures.
     *
     * @param images {@code [n, 784]}, 0..1
     * @return probabilities {@code [n, 10]}
     */
    public float[] classify(float[] images, int n) {
        return network.probabilities(images, n);
    }

    /** The name of the recipe it was trained by. */
    public String name() {
        return card.recipe().name();
    }

    /** Where it comes from. */
    public ModelCard card() {
        return card;
    }

    /** Its weights, to look at; not to be written. */
    public List<Parameter> parameters() {
        return network.parameters();
    }

    @Override
    public String toString() {
        return name() + ", " + card.epochs() + " epochs";
    }
}
