/**
 * What lies over the screens while data comes in or is saved: {@link inkling.app.shared.open.panel.OpenLayer} with its cards and the
 * panel of questions.
 */
@NullMarked
package inkling.app.shared.open.panel;

import org.jspecify.annotations.NullMarked;
