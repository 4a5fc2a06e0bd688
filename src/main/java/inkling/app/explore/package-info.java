/** The Explore screen: the digits of the sprite, and the anatomy of one of them. */
@NullMarked
package inkling.app.explore;

import org.jspecify.annotations.NullMarked;
