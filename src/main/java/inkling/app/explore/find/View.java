package inkling.app.explore.find;

/** The ways to look at the rows found. */
public enum View {
    WALL,
    GROUPS,
    MAP,
    SPRITE
}
