/**
 * What is known about each row of a data set: what a model predicts for it, and every other {@link
 * inkling.analysis.Measure}; with queries that find rows by it and groups that arrange them.
 */
@NullMarked
package inkling.analysis;

import org.jspecify.annotations.NullMarked;
