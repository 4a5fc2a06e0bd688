package inkling.app.explore.find;

import javafx.scene.layout.Region;

/** One bar of the class balance: train and, behind it, test, on a track of full length. */
final class StackedBar extends Region {
    private final Region train = part("train");
    private final Region test = part("test");
    private double trainShare;
    private double testShare;

    StackedBar() {
        getStyleClass().add("stacked-bar");
        getChildren().setAll(test, train);
    }

    /** Shares 0..1 of the full length. */
    void set(double ofTrain, double ofTest) {
        trainShare = ofTrain;
        testShare = ofTest;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double end = getWidth() * trainShare;
        train.resizeRelocate(0, 0, end, getHeight());
        test.resizeRelocate(0, 0, end + getWidth() * testShare, getHeight());
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        return part;
    }
}
