package inkling.app.explore;

import inkling.app.explore.find.RowBrowser;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.NoticeBar;

/** Says that rows and order are those of an earlier epoch of a run in progress, and offers to search again. */
final class KeptOrderNotice extends NoticeBar {
    private static final Texts TEXTS = Texts.of("explore");

    KeptOrderNotice(RowBrowser rows) {
        super("kept-order");
        addButton("search-again", TEXTS.get("kept-order.again"), rows::searchAgain);
        rows.orderKeptProperty().subscribe(kept -> show(kept ? TEXTS.get("kept-order") : ""));
    }
}
