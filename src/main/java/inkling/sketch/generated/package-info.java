/** Drawings generated from a seed: doodles that are not digits, and digits in forms that are rare in MNIST. Start at {@link inkling.sketch.generated.Doodle} and {@link inkling.sketch.generated.RareForm}. */
@NullMarked
package inkling.sketch.generated;

import org.jspecify.annotations.NullMarked;
