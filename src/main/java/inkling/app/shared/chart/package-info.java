/** Charts that several screens use: a light line chart for values that keep coming. Start with {@link inkling.app.shared.chart.Chart}. */
@NullMarked
package inkling.app.shared.chart;

import org.jspecify.annotations.NullMarked;
