/** How models come in and are exported. Start at {@link inkling.app.shared.open.model.ModelReading}. */
@NullMarked
package inkling.app.shared.open.model;

import org.jspecify.annotations.NullMarked;
