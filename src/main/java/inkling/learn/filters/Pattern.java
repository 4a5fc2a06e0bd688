package inkling.learn.filters;

/** What the places to which a map responds most have in common. To fall to the right is to go from the upper left to the lower right. */
public enum Pattern {
    HORIZONTAL_STROKES,
    FALLING_STROKES,
    VERTICAL_STROKES,
    RISING_STROKES,
    LEFT_EDGES,
    UPPER_LEFT_EDGES,
    UPPER_EDGES,
    UPPER_RIGHT_EDGES,
    RIGHT_EDGES,
    LOWER_RIGHT_EDGES,
    LOWER_EDGES,
    LOWER_LEFT_EDGES,
    /** Places with almost no ink. */
    NO_INK,
    /** Ink, but not in one direction. */
    NO_DIRECTION,
    /** Nothing activates the map. */
    NOTHING
}
