package inkling.app.inside.filter;

import atlantafx.base.controls.Spacer;
import inkling.app.inside.subject.Subject;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.PixelSurface;
import inkling.app.shared.kit.Shortcuts;
import inkling.app.shared.kit.VerticalScroll;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.filters.Filter;
import inkling.learn.filters.MapActivity;
import inkling.learn.filters.Pattern;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is known about the map that is pointed at: the digits that activate it most, its kernel, what it responds to, and a switch. */
public final class FilterPane extends StackPane {
    private static final Texts TEXTS = Texts.of("inside");
    private static final int SHOWN = 9;
    /** In place of what is not known yet. */
    private static final String UNKNOWN = "…";

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Subject subject;
    private final Session session;
    private final FilterViewModel model;
    private final Label title = Labels.withId("filter-title", "heading");
    private final List<TopRowButton> top = new ArrayList<>();
    private final Label counted = Labels.withId("filter-counted", "small", "muted");
    private final KernelPane kernel = new KernelPane();
    private final Label responds = Labels.withId("filter-responds", "strong", "small");
    private final Label pattern = Labels.withId("filter-pattern", "strong", "small");
    private final Label activeName = name(TEXTS.get("filter.active"));
    private final Label active = Labels.withId("filter-active", "strong", "small");
    private final Label accuracy = Labels.withId("filter-accuracy", "strong", "small");
    private final Label measured = Labels.hint("filter-measured", "");
    private final Button toggle;
    private final Button allOn;
    private final Label none = Labels.hint("filter-none", TEXTS.get("filter.none"));
    private final ObservableValue<Boolean> onScreen = PixelSurface.isOnScreen(this);

    public FilterPane(Subject subject, Session session, Background background) {
        this.subject = subject;
        this.session = session;
        model = new FilterViewModel(subject, session, background, onScreen);
        toggle = Buttons.button("filter-toggle", TEXTS.get("filter.off"), TEXTS.get("filter.off.tip"), model::toggle);
        allOn = Buttons.link("filter-all-on", TEXTS.get("filter.all-on"), subject::switchAllOn);
        Boxes.showWhile(subject.switchedOffProperty().map(off -> !off.isEmpty()), allOn);
        VBox content = Boxes.column("filter-content", head(), pictures(), counted, facts(), kernel.rest());
        VerticalScroll scroll = new VerticalScroll(content);
        getStyleClass().add("filter-pane");
        getChildren().setAll(none, scroll);
        Boxes.showWhile(model.filterProperty().isNull(), none);
        Boxes.showWhile(model.filterProperty().isNotNull(), scroll);
        model.filterProperty().subscribe(this::show);
        model.activityProperty().subscribe(this::showActivity);
        model.rowsProperty().subscribe(rows -> count());
        model.patternProperty().subscribe(this::showPattern);
        model.accuracyProperty().subscribe(this::showAccuracy);
        subject.switchedOffProperty().subscribe(off -> showSwitch());
    }

    /** Makes the pictures and the pane smaller, for a narrow window. */
    public void setNarrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
        top.forEach(picture -> picture.setNarrow(narrow));
        kernel.setNarrow(narrow);
    }

    /** Adds the keys of what can be done here. */
    public void addKeys(Shortcuts keys) {
        keys.line(TEXTS.get("keys.switch")).on("O", model::toggle).on("Shift+O", subject::switchAllOn);
    }

    private Node head() {
        return Boxes.row("filter-head", title, new Spacer(), allOn, toggle);
    }

    private Node pictures() {
        HBox pictures = Boxes.row("filter-pictures");
        for (int i = 0; i < SHOWN; i++) {
            top.add(new TopRowButton(i, subject::showRow));
        }
        pictures.getChildren().setAll(top);
        return pictures;
    }

    private Node facts() {
        GridPane facts = new GridPane();
        facts.getStyleClass().add("filter-facts");
        facts.addRow(0, name(TEXTS.get("filter.responds")), Labels.wrapped(responds));
        facts.addRow(1, name(TEXTS.get("filter.pattern")), Labels.wrapped(pattern));
        facts.addRow(2, activeName, Labels.wrapped(active));
        facts.addRow(3, name(TEXTS.get("filter.accuracy")), Labels.wrapped(accuracy));
        VBox right = Boxes.column("filter-right", facts, measured);
        HBox.setHgrow(right, Priority.ALWAYS);
        return Boxes.row("filter-below", kernel, right);
    }

    private static Label name(String text) {
        return Labels.uncut(Labels.styled(text, "muted", "small"));
    }

    private void show(@Nullable Filter filter) {
        DataSet data = session.getData();
        Classifier classifier = subject.getModel();
        if (filter == null || classifier == null) {
            return;
        }
        Classes ofData = data == null ? classifier.classNames() : data.classes();
        title.setText(FilterWords.title(filter, classifier.classNames(), ofData));
        boolean hasKernel = filter.kind() != Filter.Kind.INPUT;
        Boxes.setShown(kernel, hasKernel);
        if (hasKernel) {
            kernel.show(filter);
        }
        showSwitch();
        showActivity(model.activityProperty().get());
    }

    private void showActivity(@Nullable MapActivity activity) {
        DataSet data = session.getData();
        if (activity == null || data == null) {
            top.forEach(picture -> picture.setVisible(false));
            responds.setText(UNKNOWN);
            active.setText(UNKNOWN);
        } else {
            for (int i = 0; i < SHOWN; i++) {
                boolean filled = i < activity.top().size();
                top.get(i).setVisible(filled);
                if (filled) {
                    top.get(i).show(data, activity.top().get(i));
                }
            }
            responds.setText(FilterWords.responds(activity, data.classes()));
            activeName.setText(TEXTS.get(activity.isRectified() ? "filter.active" : "filter.values"));
            active.setText(FilterWords.active(activity, data.classes()));
        }
        count();
    }

    private void count() {
        DataSet data = session.getData();
        MapActivity activity = model.activityProperty().get();
        counted.setText(
                activity == null || data == null
                        ? TEXTS.get("filter.wait")
                        : FilterWords.counted(activity, model.rowsProperty().get(), data.rows(), data.classes()));
    }

    private void showPattern(@Nullable Pattern found) {
        pattern.setText(found == null ? UNKNOWN : FilterWords.pattern(found));
    }

    private void showAccuracy(AblationAccuracy.@Nullable Result result) {
        DataSet data = session.getData();
        accuracy.setText(result == null ? UNKNOWN : FilterWords.accuracy(result));
        measured.setText(result == null || data == null ? "" : FilterWords.measured(result, data.classes()));
    }

    private void showSwitch() {
        Filter filter = model.filterProperty().get();
        boolean off = filter != null && subject.switchedOffProperty().get().contains(filter.map());
        toggle.setText(TEXTS.get(off ? "filter.on" : "filter.off"));
        Boxes.setShown(toggle, model.canSwitch());
    }
}
