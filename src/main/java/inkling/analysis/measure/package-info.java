/** The measures, one class each. To add one, add a class here: extend {@link inkling.analysis.Measure} and annotate it as the others are. */
@NullMarked
package inkling.analysis.measure;

import org.jspecify.annotations.NullMarked;
