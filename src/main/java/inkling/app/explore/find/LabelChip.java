package inkling.app.explore.find;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.data.Split;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A switch for one label of the filter, with a bar and a count of its digits. */
final class LabelChip extends ToggleButton {
    private static final Texts TEXTS = Texts.of("explore");

    private final int label;
    private final String name;
    private final StackedBar bar = new StackedBar();
    private final Label count = Labels.styled("", "figure", "count");

    LabelChip(int label, String name, FindViewModel model) {
        this.label = label;
        this.name = name;
        setId("label-" + label);
        getStyleClass().add("label-chip");
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox line = Boxes.row("line", Labels.styled(name, "figure", "name"), bar, count);
        setGraphic(line);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(widthProperty().subtract(12));
        setOnAction(event -> model.toggle(label));
        model.filterProperty()
                .subscribe(filter -> follow(filter, model.balanceProperty().get()));
        model.balanceProperty()
                .subscribe(balance -> follow(model.filterProperty().get(), balance));
    }

    private void follow(Filter filter, @Nullable ClassBalance balance) {
        setSelected(filter.labels().contains(label));
        if (balance == null || label >= balance.labels().classes().count() || balance.largest() == 0) {
            bar.set(0, 0);
            count.setText("");
            return;
        }
        double full = balance.largest();
        int train = balance.count(Split.TRAIN, label);
        int test = balance.count(Split.TEST, label);
        bar.set(filter.split() == Split.TEST ? 0 : train / full, filter.split() == Split.TRAIN ? 0 : test / full);
        count.setText(Figures.count(balance.count(filter.split(), label)));
        setAccessibleText(TEXTS.get("label.accessible", name, train, test));
    }

    /** One bar of the class balance: train and, behind it, test, on a track of full length. */
    private static final class StackedBar extends Region {
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
}
