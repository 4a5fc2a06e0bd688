/** Which ink spoke for the answer and which against it. Start at {@link inkling.app.draw.why.saliency.SaliencyPane}. */
@NullMarked
package inkling.app.draw.why.saliency;

import org.jspecify.annotations.NullMarked;
