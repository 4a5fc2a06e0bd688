/**
 * The UI kit: the nodes that every screen needs in the same form. It knows no screen and holds no text of its own. Start
 * with {@link inkling.app.shared.kit.Labels}, {@link inkling.app.shared.kit.Buttons} and
 * {@link inkling.app.shared.kit.Section}.
 */
@NullMarked
package inkling.app.shared.kit;

import org.jspecify.annotations.NullMarked;
