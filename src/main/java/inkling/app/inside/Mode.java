package inkling.app.inside;

/** What the lower part of the Inside screen is about. */
enum Mode {
    /** The arithmetic behind one number, and the map that it stands in. */
    VALUE,
    /** The network while it trains. */
    LEARN,
    /** Which pixels the scores depend on. */
    WHY,
    /** A network of one's own, which takes the place of the layers. */
    BUILD
}
