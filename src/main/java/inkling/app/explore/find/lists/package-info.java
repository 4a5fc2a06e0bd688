/** Lists of rows to show: those that the program offers, queries that the user saved, and lists that the user keeps. */
@NullMarked
package inkling.app.explore.find.lists;

import org.jspecify.annotations.NullMarked;
