/**
 * Many points of the plane in one array of pixels: where they are ({@link inkling.app.shared.points.PointIndex}), from where they
 * are seen ({@link inkling.app.shared.points.Camera}), how they look ({@link inkling.app.shared.points.PointLook}), painted by
 * {@link inkling.app.shared.points.PointPainter} as dots or as small digits.
 */
@NullMarked
package inkling.app.shared.points;

import org.jspecify.annotations.NullMarked;
