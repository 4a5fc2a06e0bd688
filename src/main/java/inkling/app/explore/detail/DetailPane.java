package inkling.app.explore.detail;

import inkling.app.explore.detail.DetailViewModel.ModelAnswer;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Section;
import inkling.app.shared.kit.Tooltips;
import inkling.data.Picture;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The details of the selected digit: its picture, its row in the sprite, its label, and what can be measured on it. */
public final class DetailPane extends VBox {
    private static final Texts TEXTS = Texts.of("explore");

    private final DetailViewModel model;
    private final Label row = Labels.withId("detail-row", "title");
    private final Label origin = Labels.withId("detail-origin", "muted");
    private final PixelPicker picture;
    private final PixelPicker strip;
    private final Label pixel = Labels.wrapped(Labels.withId("pixel", "small", "muted", "two-lines"));
    private final OneHotCells oneHot = new OneHotCells();
    private final Label decoded = Labels.withId("decoded");
    private final Label answer = Labels.withId("model-answer", "strong");
    private final Map<Measure, Label> measures = new EnumMap<>(Measure.class);

    public DetailPane(Session session, Background background) {
        model = new DetailViewModel(session, background);
        picture = new PixelPicker(Picture.SIDE, 308, model.pixelProperty());
        strip = new PixelPicker(Picture.SIZE, 24, model.pixelProperty());
        for (Measure measure : Measure.values()) {
            measures.put(measure, new Label());
        }
        build(background);
        model.digitProperty().subscribe(this::show);
        model.answerProperty().subscribe(this::show);
        model.pixelProperty().addListener(observable -> showPixel());
    }

    private void build(Background background) {
        getStyleClass().add("detail");
        picture.setId("detail-picture");
        strip.setId("detail-strip");
        Label explanation = Labels.hint(TEXTS.get("sprite-row.hint"));
        getChildren()
                .setAll(
                        head(background),
                        new VBox(6, picture, pixel),
                        new Section(TEXTS.get("sprite-row"), strip, explanation),
                        new Section(TEXTS.get("one-hot"), oneHot, decoded),
                        facts());
    }

    private VBox head(Background background) {
        return new VBox(
                4,
                Boxes.row("head", row, origin),
                Boxes.row("actions", new PictureExport(model, background).buttons()));
    }

    private GridPane facts() {
        GridPane facts = new GridPane();
        facts.getStyleClass().add("facts");
        facts.addRow(0, Labels.styled(TEXTS.get("prediction"), "muted"), answer);
        measures.forEach((measure, value) -> facts.addRow(facts.getRowCount(), name(measure), value));
        return facts;
    }

    private static Label name(Measure measure) {
        Label name = Labels.styled(TEXTS.get("measure." + Texts.id(measure)), "muted");
        name.setTooltip(Tooltips.wrapped(TEXTS.get("measure-tip." + Texts.id(measure))));
        return name;
    }

    private void show(@Nullable SelectedDigit digit) {
        Picture shown = digit == null ? null : digit.picture();
        picture.show(shown);
        strip.show(shown);
        oneHot.show(digit);
        row.setText(digit == null ? TEXTS.get("digit.none") : TEXTS.get("digit", digit.row()));
        origin.setText(digit == null ? "" : digit.origin());
        decoded.setText(digit == null ? "" : TEXTS.get("one-hot.decoded", digit.className()));
        picture.setAccessibleText(digit == null ? "" : TEXTS.get("picture.accessible", digit.className()));
        measures.forEach((measure, value) -> value.setText(shown == null ? "" : measure.of(shown)));
        showPixel();
    }

    private void show(@Nullable ModelAnswer newest) {
        answer.setText(newest == null ? TEXTS.get("prediction.none") : newest.text());
        answer.getStyleClass().removeAll("good", "wrong");
        if (newest != null) {
            answer.getStyleClass().add(newest.isCorrect() ? "good" : "wrong");
        }
    }

    private void showPixel() {
        String text = model.pixelText();
        pixel.setText(text.isEmpty() ? TEXTS.get("pixel.hint") : text);
        pixel.getStyleClass().remove("figure");
        if (!text.isEmpty()) {
            pixel.getStyleClass().add("figure");
        }
    }
}
