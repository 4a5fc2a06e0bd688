package inkling.app.inside.value;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** A node as wide as it likes, and at its right another that takes the rest; below it where too little is left. */
final class SideBySide extends Region {
    private static final double GAP = 24;
    private static final double LEAST = 300;

    private final Region first;
    private final Region rest;

    SideBySide(Region first, Region rest) {
        this.first = first;
        this.rest = rest;
        getChildren().addAll(first, rest);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double beside = beside(width);
        double firstHeight = first.isManaged() ? first.prefHeight(firstWidth(width)) : 0;
        return beside >= LEAST || beside == width
                ? Math.max(firstHeight, rest.prefHeight(beside))
                : firstHeight + GAP / 2 + rest.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double beside = beside(width);
        double firstHeight = first.isManaged() ? first.prefHeight(firstWidth(width)) : 0;
        if (first.isManaged()) {
            first.resizeRelocate(0, 0, firstWidth(width), firstHeight);
        }
        if (beside >= LEAST || beside == width) {
            rest.resizeRelocate(width - beside, 0, beside, rest.prefHeight(beside));
        } else {
            rest.resizeRelocate(0, firstHeight + GAP / 2, width, rest.prefHeight(width));
        }
    }

    /** How much is left at the right of the first. */
    private double beside(double width) {
        return first.isManaged() ? width - firstWidth(width) - GAP : width;
    }

    private double firstWidth(double width) {
        return width < 0 ? snapSizeX(first.prefWidth(-1)) : Math.min(width, snapSizeX(first.prefWidth(-1)));
    }
}
