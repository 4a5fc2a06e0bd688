package inkling.app.explore;

/** The views in which the middle of Explore can show the rows found. */
enum Mode {
    WALL,
    SPRITE
}
