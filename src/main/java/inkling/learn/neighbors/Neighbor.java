package inkling.learn.neighbors;

/**
 * A digit of the data set that is near to a picture.
 *
 * @param row its row
 * @param distance the root of the summed squared differences of 784 pixels 0..1; 0 for the same picture, about 5 for
 *     another hand's same digit, about 10 for another digit
 */
public record Neighbor(int row, double distance) {}
