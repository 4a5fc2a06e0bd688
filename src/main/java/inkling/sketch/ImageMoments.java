package inkling.sketch;

import inkling.data.Picture;

/**
 * The image moments of a picture: how its ink is distributed.
 *
 * @param mass the sum of the values 0..1
 * @param vertical the second moment in y about the center of mass
 * @param mixed the second moment in x and y about the center of mass
 */
record ImageMoments(double mass, double vertical, double mixed) {
    static ImageMoments of(Picture picture) {
        double mass = 0;
        double x = 0;
        double y = 0;
        double yy = 0;
        double xy = 0;
        for (int row = 0; row < Picture.SIDE; row++) {
            for (int column = 0; column < Picture.SIDE; column++) {
                double value = picture.at(row, column) / 255.0;
                mass += value;
                x += value * column;
                y += value * row;
                yy += value * row * row;
                xy += value * row * column;
            }
        }
        return new ImageMoments(mass, yy - y * y / mass, xy - x * y / mass);
    }
}
