package inkling.app.draw.picture;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.PixelSurface;
import inkling.app.shared.kit.Sentence;
import inkling.app.shared.kit.files.FileDialogs;
import inkling.app.shared.kit.files.GivenPictures;
import inkling.app.shared.pad.PadModel;
import inkling.data.Picture;
import inkling.sketch.picture.FoundDigit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.FileChooser.ExtensionFilter;
import org.jspecify.annotations.Nullable;

/**
 * Lies over the pad when a picture was dropped on it, opened or pasted: the picture, a frame around each digit, and a
 * sentence that says what was found, or why nothing was.
 */
public final class PictureLayer extends Region {
    private static final Texts TEXTS = Texts.of("draw");
    private static final double ROUNDING = 20;
    private static final double MARGIN = 10;

    private final PictureViewModel model;
    private final Region ground = new Region();
    private final PixelSurface image = new PixelSurface();
    private final Sentence sentence = new Sentence("picture-sentence", "picture-sentence");
    private @Nullable PictureOnPad painted;
    private final List<DigitBox> boxes = new ArrayList<>();
    private FileDialogs dialogs = FileDialogs.ofSystem();

    public PictureLayer(Session session, Background background, PadModel pad) {
        model = new PictureViewModel(session, background, pad);
        setId("picture-layer");
        setPickOnBounds(false);
        Rectangle corners = new Rectangle();
        corners.setArcWidth(ROUNDING);
        corners.setArcHeight(ROUNDING);
        corners.widthProperty().bind(widthProperty());
        corners.heightProperty().bind(heightProperty());
        setClip(corners);
        ground.getStyleClass().add("picture-ground");
        ground.setMouseTransparent(true);
        image.setMouseTransparent(true);
        image.setSmooth(true);
        sentence.mouseTransparentProperty().bind(sentence.cutProperty().not()); // the pen goes through it
        sentence.textProperty().bind(model.messageProperty());
        sentence.visibleProperty().bind(model.messageProperty().isNotEmpty());
        sentence.textProperty().addListener(text -> requestLayout());
        model.pictureProperty().subscribe(this::show);
        model.selectedProperty().subscribe(this::mark);
    }

    /** Replaces the system's dialogs. */
    public void askBy(FileDialogs others) {
        dialogs = others;
    }

    /** Lets the user choose a file. */
    public void openFile() {
        dialogs.open(
                        this,
                        TEXTS.get("picture.dialog"),
                        new ExtensionFilter(TEXTS.get("picture.dialog.pictures"), "*.png", "*.jpg", "*.jpeg"),
                        new ExtensionFilter(TEXTS.get("picture.dialog.all"), "*"))
                .ifPresent(model::open);
    }

    /** Takes the picture, or the picture file, from the clipboard. */
    public void paste() {
        if (!GivenPictures.take(Clipboard.getSystemClipboard(), TEXTS.get("picture.clipboard"), model)) {
            model.showMessage(TEXTS.get("picture.nothing"));
        }
    }

    /** Moves on by so many digits of the picture; back if negative. */
    public void move(int by) {
        model.move(by);
    }

    /** Takes what is dropped on a node. */
    public void takeDropsOn(Node target) {
        GivenPictures.takeDropsOn(target, TEXTS.get("picture.dropped"), model);
    }

    private void show(@Nullable ClassifiedPicture picture) {
        boxes.clear();
        getChildren().setAll(sentence);
        if (picture == null) {
            return;
        }
        List<FoundDigit> digits = picture.split().digits();
        for (int i = 0; i < digits.size(); i++) {
            int place = i;
            DigitBox box = new DigitBox(place, () -> model.select(place));
            if (!picture.marks().isEmpty()) {
                box.show(picture.marks().get(i));
            }
            boxes.add(box);
        }
        if (!isAsItIs(picture)) {
            paint();
            getChildren().setAll(ground, image);
            getChildren().addAll(boxes);
            getChildren().add(sentence);
        }
        mark();
        requestLayout();
    }

    private void paint() {
        PictureOnPad picture = model.onPad();
        if (picture != null && !picture.equals(painted)) {
            image.fit(picture.width(), picture.height(), picture.width(), picture.height());
            System.arraycopy(picture.pixels(), 0, image.pixels(), 0, picture.pixels().length);
            image.repaint();
            painted = picture;
        }
    }

    /** A picture of MNIST's kind: the pad shows the digit itself, and that is all of it. */
    private static boolean isAsItIs(ClassifiedPicture picture) {
        return picture.split().width() == Picture.SIDE && picture.split().height() == Picture.SIDE;
    }

    private void mark() {
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).select(i == model.selectedProperty().get());
        }
    }

    @Override
    protected void layoutChildren() {
        double side = getWidth();
        ground.resizeRelocate(0, 0, side, side);
        ClassifiedPicture picture = model.pictureProperty().get();
        if (picture != null) {
            Fit fit = Fit.of(picture.split(), side);
            int width = picture.split().width();
            int height = picture.split().height();
            image.setFitWidth(width * fit.scale());
            image.setFitHeight(height * fit.scale());
            image.relocate(fit.left(), fit.top());
            for (int i = 0; i < boxes.size(); i++) {
                boxes.get(i).frame(fit.place(picture.split().digits().get(i).box()));
            }
        }
        double width = side - 2 * MARGIN;
        double height = sentence.prefHeight(width);
        sentence.resizeRelocate(MARGIN, side - height - MARGIN, width, height);
    }
}
