package inkling.app.explore;

import inkling.app.shared.Background;
import inkling.app.shared.Figures;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Section;
import inkling.data.Picture;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The right column: one digit from its row in the sprite to its label, and what can be measured on it. */
final class AnatomyColumn extends VBox {
    private static final String NO_PIXEL = "Point at a pixel to read it, here or in its row below.";

    private final AnatomyViewModel model;
    private final Label row = Labels.withId("anatomy-row", "title");
    private final Label origin = Labels.withId("anatomy-origin", "muted");
    private final PixelBoard picture;
    private final PixelBoard strip;
    private final Label reading = Labels.wrapped(Labels.withId("pixel", "figure", "muted", "two-lines"));
    private final OneHotCells oneHot = new OneHotCells();
    private final Label decoded = Labels.withId("decoded");
    private final Label says = Labels.withId("model-says", "strong");
    private final Label ink = new Label();
    private final Label box = new Label();
    private final Label centre = new Label();

    AnatomyColumn(AnatomyViewModel model, Background background) {
        this.model = model;
        picture = new PixelBoard(Picture.SIDE, 308, model.pixel());
        strip = new PixelBoard(Picture.SIZE, 24, model.pixel());
        build(background);
        model.specimen().subscribe(this::show);
        model.opinion().subscribe(this::say);
        model.pixel().addListener(observable -> read());
    }

    private void build(Background background) {
        getStyleClass().add("anatomy");
        picture.setId("anatomy-picture");
        strip.setId("anatomy-strip");
        Label cut = Labels.hint("784 pixels side by side: cut every 28, stack, and it is the picture.");
        getChildren()
                .setAll(
                        head(background),
                        new VBox(6, picture, reading),
                        new Section("Its row in the sprite", strip, cut),
                        new Section("Label", oneHot, decoded),
                        facts());
    }

    private VBox head(Background background) {
        HBox which = new HBox(row, origin);
        which.getStyleClass().add("head");
        HBox actions = new HBox();
        actions.getChildren().addAll(new PictureExport(model, background).buttons());
        actions.getStyleClass().add("actions");
        return new VBox(4, which, actions);
    }

    private GridPane facts() {
        GridPane facts = new GridPane();
        facts.getStyleClass().add("facts");
        String[] names = {"model says", "ink", "box", "centre of mass"};
        Label[] values = {says, ink, box, centre};
        for (int i = 0; i < names.length; i++) {
            facts.addRow(i, Labels.styled(names[i], "muted"), values[i]);
        }
        return facts;
    }

    private void show(@Nullable Specimen specimen) {
        Picture shown = specimen == null ? null : specimen.picture();
        picture.show(shown);
        strip.show(shown);
        oneHot.show(specimen);
        row.setText(specimen == null ? "No digit selected" : "Row " + Figures.count(specimen.row()));
        origin.setText(specimen == null ? "" : specimen.origin());
        decoded.setText(specimen == null ? "" : "one-hot, decoded: " + specimen.label());
        picture.setAccessibleText(specimen == null ? "" : "a " + specimen.label() + " of 28 by 28 pixels");
        Measures measures = specimen == null ? null : Measures.of(specimen.picture());
        ink.setText(measures == null ? "" : measures.inkWords());
        box.setText(measures == null ? "" : measures.boxWords());
        centre.setText(measures == null ? "" : measures.centreWords());
        read();
    }

    private void say(AnatomyViewModel.@Nullable Opinion opinion) {
        says.setText(opinion == null ? "–" : opinion.words());
        says.getStyleClass().removeAll("good", "wrong");
        if (opinion != null) {
            says.getStyleClass().add(opinion.right() ? "good" : "wrong");
        }
    }

    private void read() {
        String words = model.pixelWords();
        reading.setText(words.isEmpty() ? NO_PIXEL : words);
    }
}
