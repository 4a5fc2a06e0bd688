package inkling.sketch.mydigits;

/**
 * What came of bringing digits in.
 *
 * @param found labelled digits in the file or folder
 * @param added those of them that were not there yet
 */
public record ImportCount(int found, int added) {}
