package inkling.sketch.picture;

import inkling.data.Picture;

/**
 * A digit found on a picture.
 *
 * @param box where, in pixels of the picture as it was read
 * @param picture as the classifier reads it
 */
public record FoundDigit(PixelBox box, Picture picture) {}
