package inkling.sketch;

import java.util.OptionalInt;

/**
 * A drawing and, where someone said so, what it is.
 *
 * @param label the true digit 0..9
 */
public record LabeledSketch(OptionalInt label, Sketch sketch) {}
