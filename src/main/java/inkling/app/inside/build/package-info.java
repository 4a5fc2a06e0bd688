/** Building a network on a picture of it. Start at {@link inkling.app.inside.build.BuildPane}. */
@NullMarked
package inkling.app.inside.build;

import org.jspecify.annotations.NullMarked;
