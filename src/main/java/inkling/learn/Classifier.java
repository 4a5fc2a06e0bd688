package inkling.learn;

import inkling.data.Picture;
import inkling.nn.Parameter;
import inkling.nn.engine.Network;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** A trained model that says which digit a picture shows. Immutable; for any number of threads. Needs no ND4J. */
public final class Classifier {
    private static final String SHIPPED = "/assets/models/digits.inkling";

    private final Network network;
    private final Card card;

    Classifier(Network network, Card card) {
        this.network = network;
        this.card = card;
    }

    /**
     * Reads a model file.
     *
     * @throws inkling.files.BadFileException if it is cut, altered, too large, or something else than a model
     */
    public static Classifier read(Path file) throws IOException {
        return ModelFile.read(ArrayArchive.open(file), file);
    }

    /** Reads the model that ships inside the program. */
    public static Classifier shipped() throws IOException {
        try (InputStream in = Classifier.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IOException("expected a model inside the program, found none (" + SHIPPED + ")");
            }
            return ModelFile.read(new ArrayArchive(in.readAllBytes(), Path.of(SHIPPED)), Path.of(SHIPPED));
        }
    }

    /** Writes the model, whole or not at all. */
    public void write(Path file) throws IOException {
        ModelFile.write(file, card, network.parameters());
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
    public Card card() {
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
