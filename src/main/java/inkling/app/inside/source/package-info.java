/**
 * Where the picture comes from that Inside looks at: the pad, a row, or a picture file.
 *
 * <p>Start at {@link inkling.app.inside.source.SourceBar}.
 */
@NullMarked
package inkling.app.inside.source;

import org.jspecify.annotations.NullMarked;
