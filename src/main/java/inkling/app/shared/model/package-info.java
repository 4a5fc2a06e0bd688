/** The model in use, and the models and runs that the rows can be seen through. */
@NullMarked
package inkling.app.shared.model;

import org.jspecify.annotations.NullMarked;
