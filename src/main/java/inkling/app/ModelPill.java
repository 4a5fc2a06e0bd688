package inkling.app;

import inkling.app.shared.Figures;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.model.Lens;
import inkling.app.shared.open.model.ModelExport;
import inkling.app.shared.open.model.ModelReading;
import inkling.app.shared.open.model.ModelSource;
import inkling.app.shared.open.model.OpenedModel;
import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.file.ModelFile;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/**
 * Which model classifies on all screens, and the menu of others: the one that comes with the program, runs, recent files, any
 * file; of the same models one to compare with; and the formats to export it in.
 */
final class ModelPill extends PillMenu {
    private static final Texts TEXTS = Texts.of("window");

    private final Session session;
    private final ModelReading models;
    private final ModelExport export;

    ModelPill(Session session, ModelReading models, ModelExport export) {
        super("model", TEXTS.get("pill.model"));
        this.session = session;
        this.models = models;
        this.export = export;
        session.modelProperty().subscribe(classifier -> follow());
        session.modelProblemProperty().subscribe(problem -> follow());
        session.dataProperty().subscribe(data -> follow());
        session.lenses().secondProperty().subscribe(second -> follow());
        models.runsProperty().subscribe(runs -> fill());
        setOnShowing(event -> {
            fill();
            models.findRuns();
        });
    }

    private void follow() {
        Classifier classifier = session.getModel();
        Lens second = session.lenses().getSecond();
        String problem = session.getModelProblem();
        String addition = second == null ? "" : TEXTS.get("pill.model.second", second.name());
        if (classifier == null) {
            boolean reading = problem.isEmpty();
            warn(false);
            set(
                    TEXTS.get(reading ? "pill.model.reading" : "pill.none"),
                    addition,
                    reading ? TEXTS.get("pill.model.reading.tip") : problem);
            return;
        }
        DataSet data = session.getData();
        int classes = data == null ? classifier.classes() : data.classes().count();
        warn(classes != classifier.classes());
        if (classes != classifier.classes()) {
            set(
                    session.getModelName(),
                    TEXTS.get("pill.model.other", classifier.classes(), classes),
                    TEXTS.get("pill.model.other.tip", classifier.classes(), classes, story(classifier)));
        } else {
            set(session.getModelName(), addition, problem.isEmpty() ? story(classifier) : problem);
        }
    }

    private String story(Classifier classifier) {
        Double accuracy = classifier.card().validationAccuracy();
        String story = accuracy == null
                ? classifier.toString()
                : TEXTS.about(classifier.classNames())
                        .get("pill.model.tip", classifier.toString(), Figures.percent(accuracy));
        OpenedModel opened = models.openedProperty().get();
        boolean again = opened != null && opened.again() && opened.model() == classifier;
        return again ? TEXTS.get("pill.again", story) : story;
    }

    private void fill() {
        OpenedModel opened = models.openedProperty().get();
        boolean inUse = opened != null && opened.model() == session.getModel();
        Menu compare = new Menu(TEXTS.get("menu.compare"));
        compare.setId("compare");
        OpenedModel compared = session.lenses().getSecond() == null
                ? null
                : models.comparedProperty().get();
        compare.getItems()
                .setAll(
                        Buttons.choiceItem(
                                "compare-none",
                                TEXTS.get("menu.compare.none"),
                                compared == null,
                                () -> models.compareWith(null)),
                        new SeparatorMenuItem());
        compare.getItems().addAll(sources("compare", compared, models::compareWith));
        getItems().setAll(sources("model", inUse ? opened : null, models::open));
        getItems().addAll(new SeparatorMenuItem(), export.menu(this), compare);
    }

    /**
     * The models there are.
     *
     * @param id what the ids of the items begin with
     * @param loaded which of them is marked
     */
    private List<MenuItem> sources(String id, @Nullable OpenedModel loaded, Consumer<ModelSource> then) {
        ModelSource marked = loaded == null ? null : loaded.source();
        List<MenuItem> items = new ArrayList<>();
        items.add(source(id + "-shipped", TEXTS.get("menu.model.shipped"), ModelSource.SHIPPED, marked, then));
        items.add(new SeparatorMenuItem());
        List<Run> runs = models.runsProperty().get();
        for (Run run : runs) {
            items.add(source(id + "-run-" + run.id(), text(run), ModelSource.run(run.id()), marked, then));
        }
        if (!runs.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        List<Path> files = models.recentFiles();
        for (int i = 0; i < files.size(); i++) {
            String text = TEXTS.get("menu.recent", ModelFile.nameOf(files.get(i)), placeOf(files.get(i)));
            items.add(source(id + "-recent-" + i, text, ModelSource.file(files.get(i)), marked, then));
        }
        items.add(Buttons.item(id + "-open", TEXTS.get("menu.open"), () -> models.ask(this, then)));
        return items;
    }

    private static MenuItem source(
            String id, String text, ModelSource source, @Nullable ModelSource marked, Consumer<ModelSource> then) {
        return Buttons.choiceItem(id, text, source.equals(marked), () -> then.accept(source));
    }

    private static String text(Run run) {
        Double accuracy = run.last().map(EpochFigures::validationAccuracy).orElse(null);
        String name = run.facts().name();
        int epochs = run.epochs().size();
        return accuracy == null
                ? TEXTS.get("menu.run.unmeasured", name, epochs)
                : TEXTS.get("menu.run", name, epochs, Figures.percent(accuracy));
    }
}
