package inkling.learn.filters;

import inkling.learn.inside.Place;
import inkling.learn.inside.ReceptiveField;

/**
 * A row of a data set that activates a map strongly.
 *
 * @param row of the data set
 * @param activation the largest number of the map
 * @param place where that number stands; of equal ones the first
 * @param field what it sees of the picture
 */
public record TopRow(int row, float activation, Place place, ReceptiveField field) {}
