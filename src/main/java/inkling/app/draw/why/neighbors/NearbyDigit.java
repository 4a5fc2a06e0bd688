package inkling.app.draw.why.neighbors;

import inkling.data.Picture;
import inkling.learn.neighbors.Neighbor;

/** A training digit that is near to the picture that was classified, with its label. */
public record NearbyDigit(Neighbor found, int label, Picture picture) {}
