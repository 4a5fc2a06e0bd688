/** What the screens share of the map and of how similar the rows of the data set are. */
@NullMarked
package inkling.app.shared.map;

import org.jspecify.annotations.NullMarked;
