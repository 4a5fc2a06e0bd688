package inkling.app.explore.picked;

import inkling.analysis.RowFacts;
import inkling.analysis.export.ContactSheet;
import inkling.analysis.export.RowExport;
import inkling.app.explore.find.PickedRows;
import inkling.app.explore.find.RowBrowser;
import inkling.app.explore.find.lists.KeptListsModel;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.data.RowSet;
import java.io.IOException;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What the bar below the digits says and does: how many digits are picked, and what becomes of them. */
final class PickedViewModel {
    private static final Texts TEXTS = Texts.of("explore");

    /** Writes rows to a file or a folder. */
    private interface Writing {
        void write(RowExport export, Path to) throws IOException;
    }

    private final RowBrowser rows;
    private final PickedRows picked;
    private final KeptListsModel lists;
    private final Session session;
    private final Background background;
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    /** Counts the outcomes to come: an older one must not replace a newer one. */
    private int turn;

    PickedViewModel(RowBrowser rows, KeptListsModel lists, Session session, Background background) {
        this.rows = rows;
        this.lists = lists;
        this.session = session;
        this.background = background;
        picked = rows.picked();
        picked.pickedProperty().addListener(observable -> say(""));
    }

    // Properties

    /** Whether there is more than one digit to do something with. */
    BooleanBinding shownProperty() {
        return Bindings.createBooleanBinding(() -> picked.getPicked().size() > 1, picked.pickedProperty());
    }

    /** {@code 12 selected, 3 hidden}. */
    StringBinding countProperty() {
        return Bindings.createStringBinding(
                () -> picked.hiddenProperty().get() == 0
                        ? TEXTS.get("picked.count", picked.getPicked().size())
                        : TEXTS.get(
                                "picked.count-hidden",
                                picked.getPicked().size(),
                                picked.hiddenProperty().get()),
                picked.pickedProperty(),
                picked.hiddenProperty());
    }

    /** What became of the digits: one sentence; empty until something was done with them. */
    ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    // Commands

    void saveCsv(Path file) {
        save(file, saved(file), RowExport::writeCsv);
    }

    void saveJson(Path file) {
        save(file, saved(file), RowExport::writeJson);
    }

    /** Saves the contact sheet; of many digits, the first ones. */
    void saveSheet(Path file, ContactSheet.Paper paper) {
        boolean all = picked.getPicked().size() <= ContactSheet.MOST;
        String name = String.valueOf(file.getFileName());
        String sentence = all ? saved(file) : TEXTS.get("picked.saved-first", ContactSheet.MOST, name);
        save(file, sentence, (export, to) -> export.writeSheet(to, paper));
    }

    void saveDataFolder(Path folder) {
        int wanted = turn + 1; // the turn of this saving
        int size = picked.getPicked().size();
        save(
                folder,
                saved(folder),
                (export, to) -> export.writeDataFolder(
                        to,
                        written -> background.onScreen(() -> {
                            if (wanted == turn) {
                                outcome.set(TEXTS.get("picked.progress", written, size));
                            }
                        })));
    }

    void saveIdxFolder(Path folder) {
        save(folder, saved(folder), RowExport::writeIdxFolder);
    }

    /** Keeps the digits as a list. */
    void keep(String name) {
        if (!name.isBlank()) {
            lists.keep(name, picked.getPicked());
            say(TEXTS.get("picked.kept", name.strip()));
        }
    }

    /** Puts the first digit on the pad of Draw. */
    void draw() {
        RowFacts facts = rows.factsProperty().get();
        int[] inOrder = picked.inOrder();
        if (facts != null && inOrder.length > 0) {
            session.sendToPad(facts.data().images().picture(inOrder[0]));
        }
    }

    /** Trains the next run without them. */
    void leaveOut() {
        RowSet now = picked.getPicked();
        session.changeRows(session.getRowChanges().leavingOut(now));
        say(TEXTS.get("picked.left-out", now.size()));
    }

    /** Trains the next run on them, as far as they are training digits. */
    void add() {
        RowSet now = picked.getPicked();
        session.changeRows(session.getRowChanges().adding(now));
        say(TEXTS.get("picked.added", now.size()));
    }

    private void save(Path to, String sentence, Writing writing) {
        RowFacts facts = rows.factsProperty().get();
        if (facts == null) {
            return;
        }
        say(TEXTS.get("picked.saving"));
        int wanted = turn;
        int[] inOrder = picked.inOrder();
        background.run(
                () -> {
                    writing.write(new RowExport(facts, inOrder), to);
                    return to;
                },
                written -> {
                    if (wanted == turn) {
                        say(sentence);
                    }
                },
                problem -> {
                    if (wanted == turn) {
                        say(TEXTS.get("picked.failed"));
                    }
                    background.report(problem);
                });
    }

    private static String saved(Path to) {
        return TEXTS.get("picked.saved", String.valueOf(to.getFileName()));
    }

    private void say(String sentence) {
        turn++;
        outcome.set(sentence);
    }
}
