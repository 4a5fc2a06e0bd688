/** The model's answer to what is on the pad: the most probable digit in large, all probabilities as bars. Start at {@link inkling.app.draw.answer.AnswerModel}. */
@NullMarked
package inkling.app.draw.answer;

import org.jspecify.annotations.NullMarked;
