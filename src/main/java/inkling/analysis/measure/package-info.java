/**
 * The measures, one class each, in folders by what they need; those of the data alone are here. To add one, add a class: implement {@link
 * inkling.analysis.Measure} and annotate it as the others are.
 */
@NullMarked
package inkling.analysis.measure;

import org.jspecify.annotations.NullMarked;
