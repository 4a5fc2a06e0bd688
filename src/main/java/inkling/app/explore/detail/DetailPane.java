package inkling.app.explore.detail;

import atlantafx.base.controls.Spacer;
import inkling.app.explore.detail.similar.SimilarPane;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.InTurn;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Section;
import inkling.app.shared.kit.Tooltips;
import inkling.app.shared.kit.files.FileDialogs;
import inkling.data.Article;
import inkling.data.Picture;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The details of the selected digit: its picture and measures, its pixels in one line, its label against what is predicted. */
public final class DetailPane extends VBox {
    /** How wide it is with the scroll bar that a small window needs. */
    public static final double WIDTH = 365;

    private static final Texts TEXTS = Texts.of("explore");
    private static final double INNER_WIDTH = 336;
    /** Whole pixels of the screen for each pixel of the picture. */
    private static final double PICTURE_SIDE = 6 * Picture.SIDE;

    private static final double STRIP_HEIGHT = 20;

    private final DetailViewModel model;
    private final Label row = Labels.uncut(Labels.withId("detail-row", "title"));
    private final Label origin = Labels.withId("detail-origin", "small", "muted");
    private final PixelPicker picture;
    private final PixelPicker strip;
    private final Label pixel = Labels.withId("pixel", "small", "muted");
    private final MeasureTable first = new MeasureTable();
    private final ClassBars bars = new ClassBars();
    private final MeasureTable more = new MeasureTable();

    public DetailPane(Session session, Background background, FileDialogs dialogs) {
        model = new DetailViewModel(session, background);
        picture = new PixelPicker(Picture.SIDE, PICTURE_SIDE, PICTURE_SIDE, model.pixelProperty());
        strip = new PixelPicker(Picture.SIZE, INNER_WIDTH, STRIP_HEIGHT, model.pixelProperty());
        build(new PictureExport(model, background, dialogs), session, background);
        model.digitProperty().subscribe(this::show);
        model.detailsProperty().subscribe(this::show);
        model.pixelProperty().addListener(observable -> showPixel());
    }

    private void build(PictureExport export, Session session, Background background) {
        getStyleClass().add("detail");
        picture.setId("detail-picture");
        picture.setMinWidth(USE_PREF_SIZE);
        strip.setId("detail-strip");
        HBox.setHgrow(first, Priority.ALWAYS);
        InTurn.fill(
                this,
                () -> head(export),
                () -> shownWithDigit(Boxes.row("picture-and-facts", picture, first)),
                () -> shownWithDigit(
                        new Section(heading(TEXTS.get("sprite-row"), TEXTS.get("sprite-row.tip")), strip, pixel)),
                () -> shownWithDigit(new Section(heading(TEXTS.get("bars"), TEXTS.get("bars.tip")), bars)),
                () -> shownWithDigit(new VBox(new SimilarPane(session, background))),
                this::others);
    }

    /** No headings over nothing. */
    private Region shownWithDigit(Region part) {
        part.visibleProperty().bind(model.digitProperty().isNotNull());
        return part;
    }

    private Section others() {
        Section others = new Section(TEXTS.get("more"), more);
        others.visibleProperty().bind(model.detailsProperty().isNotNull());
        return others;
    }

    private static Label heading(String text, String explanation) {
        Label heading = Labels.heading(text);
        Tooltips.explain(heading, explanation);
        return heading;
    }

    private VBox head(PictureExport export) {
        HBox links = Boxes.row("actions", export.buttons());
        return Boxes.column("head", Boxes.row("head-line", row, new Spacer(), links), origin);
    }

    private void show(@Nullable SelectedDigit digit) {
        Picture shown = digit == null ? null : digit.picture();
        picture.show(shown);
        strip.show(shown);
        row.setText(digit == null ? TEXTS.get("digit.none") : TEXTS.get("digit", digit.row()));
        origin.setText(digit == null ? "" : digit.origin());
        picture.setAccessibleText(
                digit == null ? "" : TEXTS.get("picture.accessible", Article.with(digit.className())));
        showPixel();
    }

    private void show(@Nullable Details details) {
        first.show(details == null ? List.of() : details.first());
        more.show(details == null ? List.of() : details.more());
        bars.show(details);
    }

    private void showPixel() {
        String text = model.pixelText();
        pixel.setText(text.isEmpty() ? TEXTS.get("pixel.hint") : text);
    }
}
