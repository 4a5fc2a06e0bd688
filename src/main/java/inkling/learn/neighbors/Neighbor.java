package inkling.learn.neighbors;

/**
 * A row of the data set that is near to an image.
 *
 * @param row the row
 * @param distance Euclidean distance over 784 pixels 0..1; 0 for the same image, about 5 for the same digit by another
 *     writer, about 10 for a different digit
 */
public record Neighbor(int row, double distance) {}
