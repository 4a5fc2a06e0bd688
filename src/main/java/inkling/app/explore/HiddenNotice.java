package inkling.app.explore;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.NoticeBar;
import javafx.beans.binding.StringBinding;

/** Says that the selected digit is filtered out, and offers to show it. */
final class HiddenNotice extends NoticeBar {
    private static final Texts TEXTS = Texts.of("explore");

    /** Held here: nothing else keeps it. */
    private final StringBinding sentence;

    HiddenNotice(ExploreViewModel model) {
        super("hidden");
        addButton("clear-filters", TEXTS.get("hidden.clear"), model::showAll);
        sentence = model.hiddenProperty();
        sentence.subscribe(words -> {
            if (words.isEmpty()) {
                hide();
            } else {
                show(words);
            }
        });
    }
}
