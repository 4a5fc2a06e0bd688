/** The map of Explore: the rows found, arranged by similarity, as dots that turn into digits. */
@NullMarked
package inkling.app.explore.map;

import org.jspecify.annotations.NullMarked;
