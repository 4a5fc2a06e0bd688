/** The rows found, arranged in a table by two measures. Start at {@link inkling.app.explore.groups.GroupsPane}. */
@NullMarked
package inkling.app.explore.groups;

import org.jspecify.annotations.NullMarked;
