/** Lists of rows to show: what the program knows to list, saved queries, and lists that the user keeps. */
@NullMarked
package inkling.app.explore.find.lists;

import org.jspecify.annotations.NullMarked;
