package inkling.sketch.mydigits;

/**
 * The result of an import.
 *
 * @param found labeled digits in the file or folder
 * @param added how many of them were new
 */
public record ImportCount(int found, int added) {}
