package inkling.app.draw.picture;

import inkling.app.draw.pad.PadModel;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.data.Picture;
import inkling.learn.Prediction;
import inkling.sketch.picture.FoundDigit;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * What lies over the pad when a picture was dropped on it, opened or pasted: the picture, a frame around each digit, and a
 * sentence that says what was found, or why nothing could be.
 */
public final class PictureLayer extends Region {
    private static final double ROUNDING = 20;
    private static final double MARGIN = 10;

    /** Where the user chooses a file: the system's own dialog, unless a test answers in the user's place. */
    public interface FileDialog {
        /** The file, or null if the user would rather not. */
        @Nullable
        File ask(FileChooser chooser, Window owner);
    }

    private final PictureViewModel model;
    private final Region ground = new Region();
    private final ImageView image = new ImageView();
    private final Label sentence = new Label();
    private final List<DigitBox> boxes = new ArrayList<>();
    private FileDialog dialog = FileChooser::showOpenDialog;

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
        image.setPreserveRatio(true);
        sentence.setId("picture-sentence");
        sentence.getStyleClass().add("picture-sentence");
        sentence.setWrapText(true);
        sentence.setMouseTransparent(true);
        sentence.textProperty().bind(model.said());
        sentence.visibleProperty().bind(model.said().isNotEmpty());
        sentence.textProperty().addListener(text -> requestLayout());
        model.picture().subscribe(this::show);
        model.chosen().subscribe(this::mark);
    }

    /** Has another ask for files. */
    public void askBy(FileDialog other) {
        dialog = other;
    }

    /** Lets the user choose a file. */
    public void openFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("A picture of one digit or several");
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter("Pictures (PNG, JPEG)", "*.png", "*.jpg", "*.jpeg"),
                        new FileChooser.ExtensionFilter("All files", "*"));
        File file = dialog.ask(chooser, getScene().getWindow());
        if (file != null) {
            model.open(file.toPath());
        }
    }

    /** Takes the picture, or the picture file, from the clipboard. */
    public void paste() {
        if (!take(Clipboard.getSystemClipboard(), "the clipboard")) {
            model.say("Expected a picture on the clipboard, found none.");
        }
    }

    /** Answers the next of the digits found, or the one before. */
    public void move(int by) {
        model.move(by);
    }

    /** Takes what is dropped on a node. */
    public void takeDropsOn(Node target) {
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles() || event.getDragboard().hasImage()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            event.setDropCompleted(take(event.getDragboard(), "what was dropped"));
            event.consume();
        });
    }

    private boolean take(Clipboard from, String name) {
        if (from.hasFiles() && !from.getFiles().isEmpty()) {
            model.open(from.getFiles().get(0).toPath());
            return true;
        }
        if (from.hasImage() && from.getImage() != null) {
            model.open(SwingFXUtils.fromFXImage(from.getImage(), null), name);
            return true;
        }
        return false;
    }

    private void show(@Nullable ReadPicture picture) {
        boxes.clear();
        getChildren().setAll(sentence);
        if (picture == null) {
            return;
        }
        List<FoundDigit> digits = picture.reading().digits();
        for (int i = 0; i < digits.size(); i++) {
            int place = i;
            DigitBox box = new DigitBox(place, () -> model.choose(place));
            List<Prediction> answers = picture.answers();
            box.say(answers.isEmpty() ? "" : "" + answers.get(i).digit());
            boxes.add(box);
        }
        if (!isAsItIs(picture)) {
            image.setImage(GrayImage.of(picture.reading().image()));
            getChildren().setAll(ground, image);
            getChildren().addAll(boxes);
            getChildren().add(sentence);
        }
        mark();
        requestLayout();
    }

    /** A picture of MNIST's kind: the pad shows the digit that is answered, and that is all of it. */
    private static boolean isAsItIs(ReadPicture picture) {
        return picture.reading().width() == Picture.SIDE && picture.reading().height() == Picture.SIDE;
    }

    private void mark() {
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).choose(i == model.chosen().get());
        }
    }

    @Override
    protected void layoutChildren() {
        double side = getWidth();
        ground.resizeRelocate(0, 0, side, side);
        ReadPicture picture = model.picture().get();
        if (picture != null) {
            Fit fit = Fit.of(picture.reading(), side);
            image.setFitWidth(picture.reading().width() * fit.scale());
            image.relocate(fit.left(), fit.top());
            for (int i = 0; i < boxes.size(); i++) {
                boxes.get(i).frame(fit.place(picture.reading().digits().get(i).box()));
            }
        }
        double width = side - 2 * MARGIN;
        double height = sentence.prefHeight(width);
        sentence.resizeRelocate(MARGIN, side - height - MARGIN, width, height);
    }
}
