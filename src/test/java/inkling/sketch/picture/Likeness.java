package inkling.sketch.picture;

import inkling.data.Picture;

/** How similar two pictures are: their cosine similarity, 1 if they differ in brightness only. */
final class Likeness {
    private Likeness() {}

    static double of(Picture one, Picture other) {
        double both = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < Picture.SIZE; i++) {
            both += one.at(i) * (double) other.at(i);
            ones += one.at(i) * (double) one.at(i);
            others += other.at(i) * (double) other.at(i);
        }
        return both / Math.sqrt(ones * others);
    }
}
