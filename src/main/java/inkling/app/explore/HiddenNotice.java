package inkling.app.explore;

import inkling.app.explore.find.RowBrowser;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.NoticeBar;

/** Says that the selected digit is filtered out, and offers to show it. */
final class HiddenNotice extends NoticeBar {
    private static final Texts TEXTS = Texts.of("explore");

    HiddenNotice(ExploreViewModel model, RowBrowser rows) {
        super("hidden");
        addButton("clear-filters", TEXTS.get("hidden.clear"), rows::showAll);
        model.hiddenProperty().subscribe(this::show);
    }
}
