package inkling.sketch;

import java.util.OptionalInt;

/**
 * A drawing and, if known, which digit it shows.
 *
 * @param label the digit 0..9
 */
public record LabeledSketch(OptionalInt label, Sketch sketch) {}
