/** The program shown with no display: the same screens off-screen, a pen that draws by itself, a picture of each. */
@NullMarked
package inkling.app.tour;

import org.jspecify.annotations.NullMarked;
