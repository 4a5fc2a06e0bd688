/** The epochs of a run, one after the other as the model that is looked into. Start at {@link inkling.app.inside.film.Film}. */
@NullMarked
package inkling.app.inside.film;

import org.jspecify.annotations.NullMarked;
