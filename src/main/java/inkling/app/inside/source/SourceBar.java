package inkling.app.inside.source;

import inkling.app.inside.subject.Subject;
import inkling.app.inside.subject.Subject.Source;
import inkling.app.shared.Background;
import inkling.app.shared.Figures;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.SegmentedControl;
import inkling.app.shared.kit.Shortcuts;
import inkling.app.shared.kit.files.FileDialogs;
import inkling.app.shared.kit.files.GivenPictures;
import inkling.data.DataSet;
import java.util.SplittableRandom;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser.ExtensionFilter;

/** The choice of the picture: the drawing, a row of the data set, or a digit in a picture file. */
public final class SourceBar extends HBox {
    private static final Texts TEXTS = Texts.of("inside");

    private final Session session;
    private final Subject subject;
    private final GivenPictureViewModel given;
    private final FileDialogs dialogs;
    private final SplittableRandom random = new SplittableRandom();

    public SourceBar(Session session, Subject subject, Background background, FileDialogs dialogs) {
        this.session = session;
        this.subject = subject;
        this.dialogs = dialogs;
        given = new GivenPictureViewModel(subject, background);
        getStyleClass().add("source-bar");
        SegmentedControl<Source> choice = new SegmentedControl<>(subject.sourceProperty())
                .with("source-drawing", TEXTS.get("source.drawing"), Source.DRAWING)
                .with("source-row", "", Source.ROW)
                .with("source-picture", TEXTS.get("source.picture"), Source.PICTURE);
        ToggleButton row = (ToggleButton) choice.getChildren().get(1);
        session.selectedRowProperty().subscribe(selected -> row.setText(rowText(selected.intValue())));
        HBox steps = Boxes.row(
                "source-steps",
                Buttons.button("source-before", "‹", TEXTS.get("source.before"), () -> move(-1)),
                Buttons.button("source-next", "›", TEXTS.get("source.next"), () -> move(1)));
        Boxes.showWhile(subject.sourceProperty().map(source -> source != Source.DRAWING), steps);
        Node open = Buttons.link("source-open", TEXTS.get("source.open"), TEXTS.get("source.open.tip"), this::openFile);
        Boxes.showWhile(subject.sourceProperty().map(source -> source == Source.PICTURE), open);
        Node message = Labels.note("given-message", given.messageProperty(), "small", "muted");
        HBox said = Boxes.row("source-said", message);
        Boxes.showWhile(subject.sourceProperty().map(source -> source == Source.PICTURE), said);
        getChildren().setAll(choice, steps, open, said);
        subject.sourceProperty().addListener((property, before, now) -> {
            if (now == Source.ROW && session.getSelectedRow() < 0) {
                move(1);
            } else if (now == Source.PICTURE && given.messageProperty().get().isEmpty()) {
                openFile();
            }
        });
    }

    /** Adds the keys that change the picture. */
    public void addKeys(Shortcuts keys) {
        keys.line(TEXTS.get("keys.source"))
                .onTyped('d', () -> subject.sourceProperty().set(Source.DRAWING))
                .onTyped('r', this::randomRow)
                .line(TEXTS.get("keys.next"))
                .onTyped(',', () -> move(-1))
                .onTyped('.', () -> move(1))
                .line(TEXTS.get("keys.open"))
                .on("Shortcut+O", this::openFile)
                .on("Shortcut+V", this::paste);
    }

    /** Takes what is dropped on a node. */
    public void takeDropsOn(Node target) {
        GivenPictures.takeDropsOn(target, TEXTS.get("given.dropped"), given);
    }

    private static String rowText(int row) {
        return row < 0 ? TEXTS.get("source.row") : TEXTS.get("source.row.number", Figures.count(row));
    }

    private void move(int by) {
        DataSet data = session.getData();
        if (subject.sourceProperty().get() == Source.PICTURE) {
            given.move(by);
        } else if (data != null && data.rows() > 0) {
            int row = session.getSelectedRow();
            subject.showRow(row < 0 ? Subject.firstRow(data) : Math.floorMod(row + by, data.rows()));
        }
    }

    private void randomRow() {
        DataSet data = session.getData();
        if (data != null && data.rows() > 0) {
            subject.showRow(random.nextInt(data.rows()));
        }
    }

    private void openFile() {
        dialogs.open(
                        this,
                        TEXTS.get("given.dialog"),
                        new ExtensionFilter(TEXTS.get("given.dialog.pictures"), "*.png", "*.jpg", "*.jpeg"),
                        new ExtensionFilter(TEXTS.get("given.dialog.all"), "*"))
                .ifPresent(given::open);
    }

    private void paste() {
        GivenPictures.take(Clipboard.getSystemClipboard(), TEXTS.get("given.clipboard"), given);
    }
}
