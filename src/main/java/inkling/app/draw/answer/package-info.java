/** What the model makes of the drawing on the pad: ten probabilities as bars, the largest in large. Start at {@link inkling.app.draw.answer.AnswerModel}. */
@NullMarked
package inkling.app.draw.answer;

import org.jspecify.annotations.NullMarked;
