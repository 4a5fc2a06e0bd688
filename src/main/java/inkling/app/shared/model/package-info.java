/** The model in use, and the models and runs through which rows can be seen instead. */
@NullMarked
package inkling.app.shared.model;

import org.jspecify.annotations.NullMarked;
