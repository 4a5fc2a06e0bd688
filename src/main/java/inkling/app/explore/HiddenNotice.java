package inkling.app.explore;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.NoticeBar;

/** Says that the selected digit is filtered out, and offers to show it. */
final class HiddenNotice extends NoticeBar {
    private static final Texts TEXTS = Texts.of("explore");

    HiddenNotice(ExploreViewModel model) {
        super("hidden");
        addButton("clear-filters", TEXTS.get("hidden.clear"), model::showAll);
        model.hiddenProperty().subscribe(this::show);
    }
}
