/** A light line chart for values that keep coming. Start with {@link inkling.app.shared.chart.Chart}. */
@NullMarked
package inkling.app.shared.chart;

import org.jspecify.annotations.NullMarked;
