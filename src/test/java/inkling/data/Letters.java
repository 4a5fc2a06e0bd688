package inkling.data;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Synthetic data of any classes: the character of each class, a little shifted and with noise, so that a small network can classify them. */
public final class Letters {
    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /** "A" to "Z". */
    public static final Classes UPPER_CASE = classes(10, 36);

    /** "0" to "9", "A" to "Z", "a" to "z". */
    public static final Classes ALL = classes(0, 62);

    /** Names of several words, as Fashion-MNIST's. */
    public static final Classes CLOTHES = new Classes(List.of(
            "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"));

    private static final int SHIFT = 2;

    private Letters() {}

    private static Classes classes(int from, int to) {
        return new Classes(CHARACTERS
                .substring(from, to)
                .chars()
                .mapToObj(Character::toString)
                .collect(Collectors.toList()));
    }

    /** So many rows with random labels. */
    public static DataSet of(Classes classes, int rows, int trainRows) {
        SplittableRandom random = new SplittableRandom(3);
        byte[] labels = new byte[rows];
        for (int row = 0; row < rows; row++) {
            labels[row] = (byte) random.nextInt(classes.count());
        }
        return of(classes, labels, trainRows);
    }

    /** A row for each label. */
    public static DataSet of(Classes classes, byte[] labels, int trainRows) {
        List<byte[]> glyphs = IntStream.range(0, classes.count())
                .mapToObj(label -> glyph(character(classes, label)))
                .toList();
        SplittableRandom random = new SplittableRandom(7);
        List<Picture> pictures = IntStream.range(0, labels.length)
                .mapToObj(row -> jittered(glyphs.get(labels[row]), random))
                .toList();
        DataSet all = DataSet.of(pictures, labels, classes);
        return new DataSet(all.images(), all.labels(), trainRows, "letters");
    }

    private static char character(Classes classes, int label) {
        String name = classes.name(label);
        return name.length() == 1 ? name.charAt(0) : CHARACTERS.charAt((10 + label) % CHARACTERS.length());
    }

    private static byte[] glyph(char character) {
        BufferedImage image = new BufferedImage(Picture.SIDE, Picture.SIDE, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 22));
        int width = pen.getFontMetrics().charWidth(character);
        pen.drawString(String.valueOf(character), (Picture.SIDE - width) / 2, 21);
        pen.dispose();
        byte[] pixels = new byte[Picture.SIZE];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) image.getRaster().getSample(i % Picture.SIDE, i / Picture.SIDE, 0);
        }
        return pixels;
    }

    private static Picture jittered(byte[] glyph, SplittableRandom random) {
        int right = random.nextInt(-SHIFT, SHIFT + 1);
        int down = random.nextInt(-SHIFT, SHIFT + 1);
        byte[] pixels = new byte[Picture.SIZE];
        for (int i = 0; i < pixels.length; i++) {
            int x = i % Picture.SIDE - right;
            int y = i / Picture.SIDE - down;
            boolean inside = x >= 0 && y >= 0 && x < Picture.SIDE && y < Picture.SIDE;
            int ink = inside ? glyph[y * Picture.SIDE + x] & 0xFF : 0;
            pixels[i] = (byte) (ink * (160 + random.nextInt(96)) / 255);
        }
        return new Picture(pixels);
    }
}
