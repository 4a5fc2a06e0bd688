/** Drawings that are no digits, made from a seed: to learn and to measure when "this is no digit" should be said. Start at {@link inkling.sketch.generated.Doodle}. */
@NullMarked
package inkling.sketch.generated;

import org.jspecify.annotations.NullMarked;
