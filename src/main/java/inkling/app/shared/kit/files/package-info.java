/**
 * How the user gives files to the program and takes them from it: dialogs, dropped and pasted pictures. Start with {@link
 * inkling.app.shared.kit.files.FileDialogs}.
 */
@NullMarked
package inkling.app.shared.kit.files;

import org.jspecify.annotations.NullMarked;
