/** How a drawing becomes the 28x28 picture that the model sees, step by step, and how the handwriting compares with MNIST's. */
@NullMarked
package inkling.app.draw.prepare;

import org.jspecify.annotations.NullMarked;
