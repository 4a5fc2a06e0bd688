/** What the views of Explore paint with: thumbnails at any size, words as pixels, and the colors of the stylesheet. */
@NullMarked
package inkling.app.explore.pixels;

import org.jspecify.annotations.NullMarked;
